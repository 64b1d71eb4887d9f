import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { LATEST } from '../words/latest-campaigns';
import type { Engagement } from './campaign-form';
import { latestQuery } from './latest-query';
import styles from './latest-campaigns.module.css';

const MOST = 2;

/** What the last campaigns of an account have done; nothing where there was none, or while it is not known. */
export function LatestCampaigns({ customerId }: { readonly customerId: string }) {
  const { data = [] } = useQuery(latestQuery(customerId, MOST));
  const shown = data.filter(({ state }) => state !== 'cancelled');
  if (shown.length === 0) return null;
  return (
    <ul className={styles.lines} aria-label={LATEST.title}>
      {shown.map((campaign) => (
        <li key={campaign.id} className="small">
          {lineOf(campaign)} ·{' '}
          <Link to="/campaigns/$engagementId" params={{ engagementId: campaign.id }} aria-label={LATEST.viewNamed(campaign.name)}>
            {LATEST.view}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function lineOf({ name, state, sendAt, customer, deliveries, recovered }: Engagement): string {
  if (state === 'scheduled' && sendAt !== null) return LATEST.scheduled(name, sendAt, customer.timeZone);
  if (state === 'draft' || state === 'paused') return LATEST[state](name);
  const mails = Object.values(deliveries).reduce((sum, count) => sum + count, 0);
  return LATEST.sent(name, deliveries.sent, mails, recovered?.soFar.count ?? 0);
}
