import { MISSING } from '@adoption/presentation';
import type { Ref } from 'react';
import type { Api } from '../api/client';
import { Status, type Tone } from '../kit/status';
import { Table } from '../kit/table';
import { Value } from '../kit/value';
import { CAMPAIGNS } from '../words/campaigns';
import type { Engagement } from './campaign-form';
import styles from './campaign-page.module.css';
import { sendsAgain } from './engagement-facts';
import { SendAgain } from './send-again';

type Recipient = Api<'RecipientResponse'>;

const TONES: Readonly<Record<Recipient['state'], Tone>> = {
  pending: 'plain',
  sending: 'plain',
  sent: 'good',
  failed: 'poor',
  suppressed: 'plain',
  unknown: 'watch',
  held_out: 'plain',
};

/** Why a mail is as it is; null: its state says it all. */
function noteOf({ state, reason, dueAt }: Recipient, zone: string): string | null {
  if (state === 'unknown') return CAMPAIGNS.unknownNote;
  if (state === 'held_out') return CAMPAIGNS.heldOutNote;
  if (state === 'pending') return dueAt === null ? null : CAMPAIGNS.due(dueAt, zone);
  return reason === null ? null : (CAMPAIGNS.reasons[reason] ?? reason);
}

interface RecipientsTableProps {
  readonly engagement: Engagement;
  readonly recipients: readonly Recipient[];
  readonly ref: Ref<HTMLDivElement>;
}

/** Recipients with what became of their mails. A training writes several to one person. */
export function RecipientsTable({ engagement, recipients, ref }: RecipientsTableProps) {
  const { columns, several } = { columns: CAMPAIGNS.recipientColumns, several: engagement.kind === 'training' };
  return (
    <Table caption={CAMPAIGNS.recipients} stacked className={styles.table} ref={ref}>
      <thead>
        <tr>
          {[columns.name, ...(several ? [columns.message] : []), columns.state, columns.at].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">{columns.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {recipients.map((recipient) => (
          <Row key={`${recipient.userId} ${recipient.deliveryId}`} engagement={engagement} recipient={recipient} several={several} />
        ))}
      </tbody>
    </Table>
  );
}

interface RowProps {
  readonly engagement: Engagement;
  readonly recipient: Recipient;
  readonly several: boolean;
}

function Row({ engagement, recipient, several }: RowProps) {
  const { name, email, message, state, deliveryId, sentAt, endedAt } = recipient;
  const zone = engagement.customer.timeZone;
  const note = noteOf(recipient, zone);
  const when = endedAt ?? sentAt;
  const who = name ?? email ?? CAMPAIGNS.noName;
  const columns = CAMPAIGNS.recipientColumns;
  return (
    <tr>
      <th scope="row" tabIndex={-1}>
        {who}
        {email !== null && name !== null && <span className="small">{email}</span>}
      </th>
      {several && <td data-label={columns.message}>{message === null ? <Value text={MISSING} /> : CAMPAIGNS.messages[message]}</td>}
      <td data-label={columns.state}>
        <Status tone={TONES[state]}>{CAMPAIGNS.deliveryStates[state]}</Status>
        {note !== null && <p className="small">{note}</p>}
      </td>
      <td data-label={columns.at}>
        <Value text={when === null ? MISSING : CAMPAIGNS.at(when, zone)} />
      </td>
      <td className={styles.again}>
        {sendsAgain(engagement) && deliveryId !== null && (state === 'failed' || state === 'unknown') && (
          <SendAgain
            engagementId={engagement.id}
            deliveryIds={[deliveryId]}
            label={CAMPAIGNS.againNow}
            name={CAMPAIGNS.againNamed(who)}
            question={state === 'unknown' ? CAMPAIGNS.askUnknown(who) : CAMPAIGNS.askOne(who)}
          />
        )}
      </td>
    </tr>
  );
}
