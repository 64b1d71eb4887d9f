import { formatInteger, formatPercent, MISSING } from '@adoption/presentation';
import { Bar } from '../../kit/bar';
import { Card } from '../../kit/card';
import { Status } from '../../kit/status';
import { OVERVIEW } from '../../words/customer';
import type { Dashboard, SectionProps } from '../section-props';
import styles from './entitlements-card.module.css';

/** What is used of every limit in the contract. */
export function EntitlementsCard({ dashboard: { entitlements, customer } }: SectionProps) {
  return (
    <Card title={OVERVIEW.entitlements} subtitle={OVERVIEW.entitlementsNote(customer.name)}>
      {entitlements.length === 0 ? (
        <p>{OVERVIEW.noEntitlements}</p>
      ) : (
        <ul className={styles.cells}>
          {entitlements.map((entitlement) => (
            <Cell key={entitlement.metric} entitlement={entitlement} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function Cell({ entitlement }: { readonly entitlement: Dashboard['entitlements'][number] }) {
  const { label, used, limit, unlimited, utilization } = entitlement;
  return (
    <li>
      <span className="small">{label}</span>
      <span>
        <strong className={styles.used}>{used === null ? MISSING : formatInteger(used)}</strong>{' '}
        <span className="small">{unlimited || limit === null ? OVERVIEW.unlimited : OVERVIEW.of(formatInteger(limit))}</span>
      </span>
      <Bar percent={utilization} unlimited={unlimited} />
      <span className={styles.note}>
        <span>{unlimited ? OVERVIEW.noLimit : utilization === null ? OVERVIEW.unknown : OVERVIEW.used(formatPercent(utilization))}</span>
        <Health health={entitlement.health} />
      </span>
    </li>
  );
}

function Health({ health }: { readonly health: Dashboard['entitlements'][number]['health'] }) {
  if (health === 'over') return <Status tone="poor">{OVERVIEW.over}</Status>;
  if (health === 'nearLimit') return <Status tone="watch">{OVERVIEW.near}</Status>;
  return health === 'roomToGrow' ? <span className="small">{OVERVIEW.room}</span> : null;
}
