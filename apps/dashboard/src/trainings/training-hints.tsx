import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Status } from '../kit/status';
import { TRAININGS } from '../words/trainings';
import type { SessionDraft } from './training-draft';
import styles from './training-form.module.css';
import { hintsQuery } from './trainings-query';

const TYPING_MILLISECONDS = 300;

interface TrainingHintsProps {
  readonly customerId: string;
  /** The training that is to be moved there; null: a new one. */
  readonly training: string | null;
  readonly time: Pick<SessionDraft, 'date' | 'time' | 'timeZone' | 'minutes'>;
}

/** What speaks against a time, as it is typed. What cannot be a time at all is said when it is sent. */
export function TrainingHints({ customerId, training, time }: TrainingHintsProps) {
  const [{ date, time: start, timeZone, minutes }] = useDebouncedValue(time, TYPING_MILLISECONDS);
  const complete = date !== '' && start !== '';
  const { data, error } = useQuery({ ...hintsQuery(customerId, { date, time: start, timeZone, minutes, training }), enabled: complete });
  return (
    <div role="status" className={styles.hints}>
      {complete && error === null && data !== undefined && (
        <ul>
          {data.map(({ code, text, refuses }) => (
            <li key={`${code} ${text}`}>
              <Status tone={refuses ? 'poor' : 'watch'}>{text}</Status>
            </li>
          ))}
          {data.length === 0 && (
            <li>
              <Status tone="good">{TRAININGS.noHints}</Status>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
