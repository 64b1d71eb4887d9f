import { Card } from '../kit/card';
import { CAMPAIGNS } from '../words/campaigns';
import type { Engagement } from './campaign-form';
import styles from './campaign-page.module.css';

/** What happened to an engagement, and when. */
export function CampaignTimeline({ engagement }: { readonly engagement: Engagement }) {
  const { createdAt, sendAt, startedAt, endedAt, state, updatedAt, customer } = engagement;
  const { events } = CAMPAIGNS;
  const rows: readonly (readonly [what: string, at: string | null])[] = [
    [events.created, createdAt],
    [events.scheduled, sendAt],
    [events.started, startedAt],
    [events.paused, state === 'paused' ? updatedAt : null],
    state === 'cancelled' ? [events.cancelled, endedAt ?? updatedAt] : [events.sent, endedAt],
  ];
  return (
    <Card level={2} title={CAMPAIGNS.timeline}>
      <ol className={styles.timeline}>
        {rows.map(
          ([what, at]) =>
            at !== null && (
              <li key={what}>
                <p>{what}</p>
                <p className="small">
                  <time dateTime={at}>{CAMPAIGNS.at(at, customer.timeZone)}</time>
                </p>
              </li>
            ),
        )}
      </ol>
    </Card>
  );
}
