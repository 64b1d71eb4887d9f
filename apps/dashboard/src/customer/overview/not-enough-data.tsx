import { Bar } from '../../kit/bar';
import { OVERVIEW } from '../../words/customer';
import type { Dashboard } from '../section-props';
import styles from './not-enough-data.module.css';

/** Days that a score needs, the first day of use and the last shown one counted. */
const NEEDED_DAYS = 14;

/** Why there is no score yet, and how far the data is. */
export function NotEnoughData({ dashboard: { trends, period } }: { readonly dashboard: Dashboard }) {
  const first = trends.milestones.find(({ key }) => key === 'first_event')?.date ?? null;
  const days = first === null ? null : Math.round((Date.parse(period.to) - Date.parse(first)) / 86_400_000) + 1;
  return (
    <div className={styles.box}>
      <p className={styles.title}>{OVERVIEW.notEnough}</p>
      {days !== null && days < NEEDED_DAYS && (
        <>
          <Bar percent={(100 * days) / NEEDED_DAYS} />
          <p>{OVERVIEW.daysOf(days, NEEDED_DAYS)}</p>
        </>
      )}
      <p className="small">{OVERVIEW.notEnoughWhy}</p>
    </div>
  );
}
