import { featureHealthWord, formatPercent, tierWord } from '@adoption/presentation';
import { Bar } from '../../kit/bar';
import { NumberLink } from '../../kit/number-link';
import { Status } from '../../kit/status';
import { Value } from '../../kit/value';
import { FEATURES } from '../../words/features';
import type { SectionProps } from '../section-props';
import { HEALTH_TONES } from './health-tones';
import styles from './feature-matrix.module.css';
import type { Feature } from './sort-features';

/** One feature; all of the row opens its panel, the share of users the list of who they are. */
export function FeatureRow({ feature, openDialog }: { readonly feature: Feature } & Pick<SectionProps, 'openDialog'>) {
  const { key, name, tier, adopted, users, usagePercent, uses, peerUsagePercent, health } = feature;
  const openUsers = () => openDialog({ dialog: 'users', feature: key, used: 'true' });
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.feature}>
        <button type="button" className={styles.open} onClick={() => openDialog({ dialog: 'feature', feature: key })}>
          {name}
        </button>{' '}
        <span className={styles.tier}>{tierWord(tier)}</span>
      </th>
      <td className={adopted ? styles.adopted : `${styles.adopted} ${styles.no}`}>{adopted ? FEATURES.yes : FEATURES.no}</td>
      <td className={styles.usage}>
        <span className={styles.share}>
          <Bar percent={usagePercent} marker={peerUsagePercent} />
          <span className={styles.percent}>
            {/* A feature called by programs alone has uses, but no active user. */}
            {users === 0 && uses > 0 ? (
              FEATURES.uses(uses)
            ) : (
              <NumberLink label={FEATURES.usersOf(name)} onOpen={users > 0 ? openUsers : undefined}>
                <Value text={formatPercent(usagePercent)} />
              </NumberLink>
            )}
          </span>
        </span>
      </td>
      <td className={styles.peers}>
        <span className={styles.peersLabel} aria-hidden="true">
          {FEATURES.columns.peers}{' '}
        </span>
        <Value text={formatPercent(peerUsagePercent)} />
      </td>
      <td className={styles.health}>
        <Status tone={HEALTH_TONES[health]}>{featureHealthWord(health)}</Status>
      </td>
    </tr>
  );
}
