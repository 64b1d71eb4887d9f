import { formatNumber, formatPercent } from '@adoption/presentation';
import { Bar } from '../../kit/bar';
import { Card } from '../../kit/card';
import { NumberLink } from '../../kit/number-link';
import { Status } from '../../kit/status';
import { Value } from '../../kit/value';
import { OVERVIEW } from '../../words/customer';
import type { Dashboard, SectionProps } from '../section-props';
import styles from './entitlements-card.module.css';

/** The limit of people: those who use it can be listed. */
const USERS = 'users';

/** What is used of every limit in the contract. */
export function EntitlementsCard({ dashboard: { entitlements, customer }, openDialog }: SectionProps) {
  return (
    <Card title={OVERVIEW.entitlements} subtitle={OVERVIEW.entitlementsNote(customer.name)}>
      {entitlements.length === 0 ? (
        <p>{OVERVIEW.noEntitlements}</p>
      ) : (
        <div className={styles.frame}>
          <ul className={styles.cells}>
            {entitlements.map((entitlement) => (
              <Cell
                key={entitlement.metric}
                entitlement={entitlement}
                onOpen={entitlement.metric === USERS && entitlement.used !== 0 ? () => openDialog({ dialog: 'users', activity: 'mau' }) : undefined}
              />
            ))}
          </ul>
        </div>
      )}
    </Card>
  );
}

function Cell({ entitlement, onOpen }: { readonly entitlement: Dashboard['entitlements'][number]; readonly onOpen: (() => void) | undefined }) {
  const { label, used, limit, unlimited, utilization, health } = entitlement;
  return (
    <li>
      <span className="small">{label}</span>
      <span>
        <strong className={styles.used}>
          <NumberLink label={label} onOpen={used === null ? undefined : onOpen}>
            <Value text={formatNumber(used)} />
          </NumberLink>
        </strong>{' '}
        <span className="small">{unlimited || limit === null ? OVERVIEW.unlimited : OVERVIEW.of(formatNumber(limit))}</span>
      </span>
      <Bar percent={utilization} unlimited={unlimited} />
      <span className={styles.note}>
        <span>{unlimited ? OVERVIEW.noLimit : utilization === null ? OVERVIEW.unknown : OVERVIEW.used(formatPercent(utilization))}</span>
        <Health health={health} />
      </span>
    </li>
  );
}

function Health({ health }: { readonly health: Dashboard['entitlements'][number]['health'] }) {
  if (health === 'over') return <Status tone="poor">{OVERVIEW.over}</Status>;
  if (health === 'nearLimit') return <Status tone="watch">{OVERVIEW.near}</Status>;
  return health === 'roomToGrow' ? <span className="small">{OVERVIEW.room}</span> : null;
}
