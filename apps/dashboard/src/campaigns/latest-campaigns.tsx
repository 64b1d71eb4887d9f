import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CAMPAIGNS } from '../words/campaigns';
import type { Engagement } from './campaign-form';
import { allMails } from './engagement-facts';
import { latestQuery } from './engagement-queries';
import styles from './latest-campaigns.module.css';

const MOST = 2;

/** What the last campaigns of an account have done; nothing where there was none, or while it is not known. */
export function LatestCampaigns({ customerId }: { readonly customerId: string }) {
  const { data = [] } = useQuery(latestQuery(customerId, MOST));
  const shown = data.filter(({ state }) => state !== 'cancelled');
  if (shown.length === 0) return null;
  return (
    <ul className={styles.lines} aria-label={CAMPAIGNS.latest}>
      {shown.map((campaign) => (
        <li key={campaign.id} className="small">
          {lineOf(campaign)} ·{' '}
          <Link to="/campaigns/$engagementId" params={{ engagementId: campaign.id }} aria-label={CAMPAIGNS.viewNamed(campaign.name)}>
            {CAMPAIGNS.view}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function lineOf({ name, state, sendAt, customer, deliveries, recovered }: Engagement): string {
  const { line } = CAMPAIGNS;
  if (state === 'scheduled' && sendAt !== null) return line.scheduled(name, sendAt, customer.timeZone);
  if (state === 'draft' || state === 'paused') return line[state](name);
  return line.sent(name, deliveries.sent, allMails(deliveries), recovered?.soFar.count ?? 0);
}
