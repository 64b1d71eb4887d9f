import { changeParts, formatPercent } from '@adoption/presentation';
import type { Api } from '../api/client';
import { Change } from '../kit/delta';
import { Value } from '../kit/value';
import { CAMPAIGNS } from '../words/campaigns';
import styles from './campaign-page.module.css';

/** Whether the recipients use the feature more than before. */
export function FeatureUse({ adoption: { feature, days, complete, invited, comparison } }: { readonly adoption: Api<'AdoptionAround'> }) {
  const { before, after, change } = invited;
  return (
    <div className={styles.part}>
      <h3>{CAMPAIGNS.use(feature.name)}</h3>
      <p className="small">{CAMPAIGNS.useNote(days)}</p>
      <dl className={styles.facts}>
        <div>
          <dt className="small">{CAMPAIGNS.before}</dt>
          <dd>
            <Value text={formatPercent(before.percent)} /> <span className="small">{CAMPAIGNS.ofAll(before.count, before.of)}</span>
          </dd>
        </div>
        <div>
          <dt className="small">{complete ? CAMPAIGNS.after : CAMPAIGNS.afterSoFar}</dt>
          <dd>
            <Value text={formatPercent(after.percent)} /> <span className="small">{CAMPAIGNS.ofAll(after.count, after.of)}</span>
          </dd>
        </div>
        <div>
          <dt className="small">{CAMPAIGNS.change}</dt>
          <dd>
            {change === null ? CAMPAIGNS.changeLater : <Change parts={changeParts({ change, changeKind: 'points' })} />}
            {comparison === 'not_compared' && <p className="small">{CAMPAIGNS.notCompared}</p>}
          </dd>
        </div>
      </dl>
    </div>
  );
}
