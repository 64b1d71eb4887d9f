import { changeParts, changeText, formatInteger, MISSING } from '@adoption/presentation';
import { useQuery } from '@tanstack/react-query';
import type { Api } from '../api/client';
import { Bar } from '../kit/bar';
import { Card } from '../kit/card';
import { Failure, Loading, Skeleton } from '../kit/states';
import { Value } from '../kit/value';
import { CAMPAIGNS } from '../words/campaigns';
import type { Engagement } from './campaign-form';
import styles from './campaign-page.module.css';
import { allMails, versionOf } from './engagement-facts';
import { outcomeQuery } from './engagement-queries';
import { FeatureUse } from './feature-use';
import { LeftOut } from '../users/left-out';

type Recovery = Api<'Recovery'>;

/** From those who were chosen to those who came back; and whether that was the campaign. */
export function CampaignResult({ engagement }: { readonly engagement: Engagement }) {
  const { data, error, refetch } = useQuery(outcomeQuery(engagement.id, versionOf(engagement)));
  const { state, targets, heldOut, deliveries, kind, excluded } = engagement;
  const { reached } = data?.recovery ?? { reached: null };
  return (
    <Card level={2} title={CAMPAIGNS.result} subtitle={kind === 'campaign' ? CAMPAIGNS.resultNote : undefined}>
      <dl className={styles.funnel}>
        <Stage name={CAMPAIGNS.funnel.chosen} percent={targets === 0 ? 0 : 100} figure={formatInteger(targets)} />
        <Stage
          name={CAMPAIGNS.funnel.sent}
          percent={targets === 0 ? 0 : (100 * deliveries.sent) / Math.max(targets, allMails(deliveries))}
          figure={CAMPAIGNS.ofAll(deliveries.sent, allMails(deliveries))}
          note={heldOut > 0 ? CAMPAIGNS.heldOut(heldOut) : undefined}
        />
        {kind === 'campaign' && reached !== null && (
          <Stage
            name={CAMPAIGNS.funnel.back}
            percent={targets === 0 ? 0 : (100 * reached.soFar.count) / targets}
            figure={reached.soFar.of === 0 ? MISSING : CAMPAIGNS.ofAll(reached.soFar.count, reached.soFar.of)}
            note={reached.soFar.of > 0 ? CAMPAIGNS.share(reached.soFar.percent) : undefined}
          />
        )}
      </dl>
      {engagement.clicks !== null && <p>{CAMPAIGNS.linkFollowed(engagement.clicks)}</p>}
      {error !== null && <Failure error={error} what={CAMPAIGNS.oneData} notFound={CAMPAIGNS.notFound} onRetry={() => void refetch()} />}
      {data === undefined && error === null && (
        <Loading what={CAMPAIGNS.oneData}>
          <Skeleton height={110} />
        </Loading>
      )}
      {data !== undefined && kind === 'campaign' && !(state === 'cancelled' && deliveries.sent === 0) && <Effect recovery={data.recovery} />}
      {data !== undefined && data.adoption !== null && <FeatureUse adoption={data.adoption} />}
      {excluded !== null && (
        <div className={styles.part}>
          <h3>{CAMPAIGNS.reachLeftOut}</h3>
          <LeftOut excluded={excluded} />
        </div>
      )}
    </Card>
  );
}

interface StageProps {
  readonly name: string;
  /** Of those who were chosen. */
  readonly percent: number;
  readonly figure: string;
  readonly note?: string;
}

const Stage = ({ name, percent, figure, note }: StageProps) => (
  <div className={styles.stage}>
    <dt>{name}</dt>
    <dd aria-hidden="true">
      <Bar percent={percent} />
    </dd>
    <dd>
      <span className={styles.figure}>
        <Value text={figure} />
      </span>
      {note !== undefined && <span className="small"> · {note}</span>}
    </dd>
  </div>
);

/** The rate of those whose days are over, and what of it is more than among those held out. */
function Effect({ recovery: { reached, comparison, uplift } }: { readonly recovery: Recovery }) {
  const { over } = reached;
  return (
    <dl className={styles.facts}>
      <div>
        <dt className="small">{CAMPAIGNS.recovery}</dt>
        <dd>
          {over.of === 0 ? CAMPAIGNS.recoveryLater : CAMPAIGNS.share(over.percent)}
          {over.of > 0 && <p className="small">{CAMPAIGNS.recoveryOf(over.count, over.of)}</p>}
        </dd>
      </div>
      <div>
        <dt className="small">{CAMPAIGNS.uplift}</dt>
        <dd>
          {comparison === 'not_compared' && CAMPAIGNS.notCompared}
          {comparison === 'pending' && CAMPAIGNS.comparedLater}
          {uplift !== null && CAMPAIGNS.upliftOf(points(uplift.difference), points(uplift.low), points(uplift.high))}
        </dd>
      </div>
    </dl>
  );
}

const points = (change: number): string => {
  const { text } = changeParts({ change, changeKind: 'points' });
  return text === '' ? changeText(changeParts({ change, changeKind: 'points' })) : text;
};
