import { useRef } from 'react';
import { Card } from '../kit/card';
import { ShowMore } from '../kit/show-more';
import { Empty, Failure, Loading, Skeleton } from '../kit/states';
import { Choice } from '../portfolio/choice';
import { CAMPAIGNS } from '../words/campaigns';
import type { Engagement } from './campaign-form';
import styles from './campaign-page.module.css';
import { type CampaignSearch, RECIPIENT_STATES } from './campaigns-search';
import { sendsAgain } from './engagement-facts';
import { RecipientsTable } from './recipients-table';
import { SendAgain } from './send-again';
import { useRecipients } from './use-recipients';

interface RecipientsProps {
  readonly engagement: Engagement;
  readonly state: CampaignSearch['mail'];
  readonly onState: (state: CampaignSearch['mail']) => void;
}

/** Everybody who was chosen, what became of their mail, and what can be done about it. */
export function Recipients({ engagement, state, onState }: RecipientsProps) {
  const query = useRecipients(engagement, state);
  const { data, error, refetch } = query;
  const table = useRef<HTMLDivElement>(null);
  const people = data?.pages.flatMap(({ items }) => items) ?? [];
  const { failed } = engagement.deliveries;
  return (
    <Card
      level={2}
      title={CAMPAIGNS.recipients}
      subtitle={CAMPAIGNS.recipientsNote}
      actions={
        <div className={styles.filters}>
          {failed > 0 && sendsAgain(engagement) && (
            <SendAgain engagementId={engagement.id} deliveryIds={null} label={CAMPAIGNS.againFailed(failed)} question={CAMPAIGNS.askFailed(failed)} />
          )}
          <Choice
            label={CAMPAIGNS.recipientState}
            none={CAMPAIGNS.allMails}
            value={state}
            onChange={onState}
            options={RECIPIENT_STATES.map((value) => ({ value, word: CAMPAIGNS.deliveryStates[value] }))}
          />
        </div>
      }
    >
      {error !== null && <Failure error={error} what={CAMPAIGNS.recipientsData} notFound={CAMPAIGNS.notFound} onRetry={() => void refetch()} />}
      {data === undefined && error === null && (
        <Loading what={CAMPAIGNS.recipientsData}>
          <Skeleton height={300} />
        </Loading>
      )}
      {data !== undefined && people.length === 0 && <Empty title={CAMPAIGNS.noRecipients} />}
      {people.length > 0 && <RecipientsTable engagement={engagement} recipients={people} ref={table} />}
      {data !== undefined && <ShowMore count={people.length} query={query} table={table} />}
    </Card>
  );
}
