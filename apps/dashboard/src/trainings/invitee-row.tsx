import { formatDateTime, MISSING } from '@adoption/presentation';
import { Status } from '../kit/status';
import { Value } from '../kit/value';
import { TRAININGS } from '../words/trainings';
import { AttendanceTicks } from './attendance-ticks';
import styles from './invitees-card.module.css';
import { mailsThatMatter, mailWords } from './mail-words';
import type { Invitee, Training } from './trainings-query';

interface InviteeRowProps {
  readonly training: Training;
  readonly invitee: Invitee;
  /** Who came is noted now. */
  readonly noting: boolean;
}

/** Somebody who was invited. */
export function InviteeRow({ training, invitee, noting }: InviteeRowProps) {
  const { name, email, mails } = invitee;
  const { newest, reminder } = mailsThatMatter(mails);
  return (
    <tr>
      <th scope="row" tabIndex={-1}>
        {name ?? email ?? TRAININGS.unnamed}
        {name !== null && email !== null && <div className="small">{email}</div>}
      </th>
      <td data-label={TRAININGS.mail}>
        <MailState mail={newest} zone={training.timeZone} />
      </td>
      <td data-label={TRAININGS.reminder}>
        <MailState mail={reminder} zone={training.timeZone} />
      </td>
      {noting && (
        <td data-label={TRAININGS.attendance} className={styles.wide}>
          <AttendanceTicks trainingId={training.id} invitee={invitee} />
        </td>
      )}
    </tr>
  );
}

function MailState({ mail, zone }: { readonly mail: Invitee['mails'][number] | undefined; readonly zone: string }) {
  if (mail === undefined) return <Value text={MISSING} />;
  const { tone, said, reason } = mailWords(mail);
  const at = mail.endedAt ?? (mail.state === 'pending' ? mail.dueAt : null);
  const notes = [reason, at === null ? null : mail.endedAt === null ? TRAININGS.due(at, zone) : formatDateTime(at, zone)];
  return (
    <>
      <Status tone={tone}>{said}</Status>
      <div className="small">{notes.filter((note) => note !== null).join(' · ')}</div>
    </>
  );
}
