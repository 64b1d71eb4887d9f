import { useId, useState } from 'react';
import type { Api } from '../api/client';
import { MAILS } from '../words/mails';
import styles from './mails.module.css';

interface MailExamplesProps {
  /** Names the region in which a mail is shown. */
  readonly name: string;
  readonly examples: readonly Api<'MailExampleResponse'>[];
}

/** Mails of the first recipients as they would read them. */
export function MailExamples({ name, examples }: MailExamplesProps) {
  const id = useId();
  const [shown, setShown] = useState(0);
  const mail = examples[shown] ?? examples[0];
  if (mail === undefined) return null;
  return (
    <div className={styles.examples}>
      {examples.length > 1 && (
        <div className={styles.reader}>
          <label htmlFor={id} className="small">
            {MAILS.shownTo}
          </label>
          <select id={id} value={shown} onChange={({ currentTarget }) => setShown(Number(currentTarget.value))}>
            {examples.map(({ to }, at) => (
              <option key={to.email} value={at}>
                {to.name ?? to.email}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className={styles.mail} role="region" aria-label={name} tabIndex={0}>
        <p className="small">
          {MAILS.to}: {mail.to.email}
        </p>
        <p className={styles.mailSubject}>{mail.subject}</p>
        <p className={styles.mailText}>{mail.text}</p>
      </div>
    </div>
  );
}
