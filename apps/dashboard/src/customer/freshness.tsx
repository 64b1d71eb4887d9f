import { IconAlertTriangleFilled, IconClock } from '@tabler/icons-react';
import { formatAge, formatDateRange, formatDateTime, formatInteger, formatTime } from '@adoption/presentation';
import { Link } from '@tanstack/react-router';
import { CUSTOMER } from '../words/customer';
import type { Dashboard } from './section-props';
import { useNow } from './use-now';
import styles from './freshness.module.css';

const STALE_MILLISECONDS = 24 * 3_600_000;

/** Which days are shown, how old the newest event is, what today has brought so far. */
export function Freshness({ dashboard: { period, freshness, customer, dataQuality } }: { readonly dashboard: Dashboard }) {
  const now = useNow();
  const { lastEventAt, generatedAt, soFarToday } = freshness;
  const stale = lastEventAt !== null && Date.parse(now) - Date.parse(lastEventAt) > STALE_MILLISECONDS;
  const fresh = lastEventAt !== null && !stale;
  const parts = [
    formatDateRange(period.from, period.to),
    lastEventAt === null ? CUSTOMER.noEvents : null,
    fresh ? CUSTOMER.dataAge(formatAge(lastEventAt, now)) : null,
    fresh ? CUSTOMER.today(formatInteger(soFarToday.activeUsers), soFarToday.activeUsers, formatInteger(soFarToday.events), soFarToday.events) : null,
    CUSTOMER.updated(formatTime(generatedAt, customer.timeZone)),
  ].filter((part) => part !== null);
  return (
    <div className={styles.freshness}>
      <p>
        <IconClock size={15} aria-hidden="true" />
        <span>{parts.join(' · ')}</span>
      </p>
      {stale && (
        <p className={styles.stale}>
          <IconAlertTriangleFilled size={15} aria-hidden="true" />
          <span>
            {CUSTOMER.stale(formatAge(lastEventAt, now))} {CUSTOMER.lastEvent(formatDateTime(lastEventAt, customer.timeZone))}{' '}
            <Link to="/imports" className="no-print">
              {CUSTOMER.importData}
            </Link>
          </span>
        </p>
      )}
      {period.partial && <p>{CUSTOMER.partial}</p>}
      <Unassigned quality={dataQuality} />
    </div>
  );
}

function Unassigned({ quality: { unmappedEvents, rejectedEvents } }: { readonly quality: Dashboard['dataQuality'] }) {
  const parts = [
    unmappedEvents > 0 ? CUSTOMER.unmapped(formatInteger(unmappedEvents)) : null,
    rejectedEvents > 0 ? CUSTOMER.rejected(formatInteger(rejectedEvents)) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : <p>{CUSTOMER.missing(parts.join(', '))}</p>;
}
