import { formatInteger, formatShares, HEALTH_GROUPS } from '@adoption/presentation';
import { NumberLink } from '../../kit/number-link';
import { ENGAGEMENT } from '../../words/engagement';
import type { UserStatus } from '../adoption-search';
import type { Dashboard } from '../section-props';
import styles from './health-table.module.css';

const STATUSES = { active: 'active', engaged: 'engaged', atRisk: 'at_risk', dormant: 'dormant', neverActive: 'never_active' } as const;

interface HealthTableProps {
  readonly health: Dashboard['userMetrics']['health'];
  /** Shows the people of a group. */
  readonly onOpen: (status: UserStatus) => void;
}

/** The groups of users in numbers; shares add to 100. */
export function HealthTable({ health, onOpen }: HealthTableProps) {
  const shares = formatShares(HEALTH_GROUPS.map(({ key }) => health[key]));
  const rows = HEALTH_GROUPS.map(({ key, name, note }, i) => ({
    name,
    note,
    swatch: styles[key],
    users: health[key],
    share: shares[i],
    status: STATUSES[key],
  }));
  const left = { name: ENGAGEMENT.left, note: ENGAGEMENT.leftNote, swatch: undefined, users: health.left, share: '', status: 'left' as const };
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{ENGAGEMENT.health}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{ENGAGEMENT.healthHead.group}</th>
          <th scope="col">{ENGAGEMENT.healthHead.users}</th>
          <th scope="col">{ENGAGEMENT.healthHead.share}</th>
        </tr>
      </thead>
      <tbody>
        {[...rows, ...(health.left > 0 ? [left] : [])].map(({ name, note, swatch, users, share, status }) => (
          <tr key={status}>
            <th scope="row">
              <span className={`${styles.swatch} ${swatch ?? ''}`} aria-hidden="true" />
              {name} <span className={styles.note}>{note}</span>
            </th>
            <td className={styles.users}>
              <NumberLink label={name} onOpen={users > 0 ? () => onOpen(status) : undefined}>
                {formatInteger(users)}
              </NumberLink>
            </td>
            <td className={styles.share}>{share}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
