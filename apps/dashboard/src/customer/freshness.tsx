import { IconAlertTriangleFilled, IconClock } from '@tabler/icons-react';
import { formatAge, formatDateRange, formatDateTime, formatInteger, formatTime } from '@adoption/presentation';
import { Link } from '@tanstack/react-router';
import { CUSTOMER } from '../words/customer';
import type { Dashboard } from './section-props';
import styles from './freshness.module.css';

const STALE_MILLISECONDS = 24 * 3_600_000;

/** Which days are shown, how old the newest event is, what today has brought so far. */
export function Freshness({ dashboard: { period, freshness, customer, dataQuality } }: { readonly dashboard: Dashboard }) {
  const { lastEventAt, generatedAt, soFarToday } = freshness;
  const stale = lastEventAt !== null && Date.parse(generatedAt) - Date.parse(lastEventAt) > STALE_MILLISECONDS;
  const Icon = stale ? IconAlertTriangleFilled : IconClock;
  const parts = [
    formatDateRange(period.from, period.to),
    lastEventAt === null ? CUSTOMER.noEvents : stale ? null : CUSTOMER.dataAge(formatAge(lastEventAt, generatedAt)),
    soFarToday.events > 0 ? CUSTOMER.today(soFarToday.activeUsers, formatInteger(soFarToday.events)) : null,
    CUSTOMER.updated(formatTime(generatedAt, customer.timeZone)),
  ].filter((part) => part !== null);
  return (
    <div className={styles.freshness}>
      <p>
        <Icon size={15} aria-hidden="true" className={stale ? styles.stale : ''} />
        <span>{parts.join(' · ')}</span>
      </p>
      {stale && (
        <p className={styles.stale}>
          {CUSTOMER.stale(formatAge(lastEventAt, generatedAt))} {CUSTOMER.lastEvent(formatDateTime(lastEventAt, customer.timeZone))}{' '}
          <Link to="/imports">{CUSTOMER.importData}</Link>
        </p>
      )}
      {period.partial && <p>{CUSTOMER.partial}</p>}
      {(dataQuality.unmappedEvents > 0 || dataQuality.rejectedEvents > 0) && (
        <p>
          {CUSTOMER.missing}{' '}
          {[
            dataQuality.unmappedEvents > 0 ? CUSTOMER.unmapped(formatInteger(dataQuality.unmappedEvents)) : null,
            dataQuality.rejectedEvents > 0 ? CUSTOMER.rejected(formatInteger(dataQuality.rejectedEvents)) : null,
          ]
            .filter((part) => part !== null)
            .join(', ')}
          .
        </p>
      )}
    </div>
  );
}
