import { useId, useState } from 'react';
import type { Api } from '../api/client';
import { SENDS } from '../words/sends';
import styles from './sends.module.css';

/** Mails of the first recipients as they would read them. */
export function MailExamples({ examples }: { readonly examples: readonly Api<'MailExampleResponse'>[] }) {
  const id = useId();
  const [shown, setShown] = useState(0);
  const mail = examples[shown] ?? examples[0];
  if (mail === undefined) return null;
  return (
    <div className={styles.preview}>
      {examples.length > 1 && (
        <div className={styles.reader}>
          <label htmlFor={id}>{SENDS.previewOf}</label>
          <select id={id} value={shown} onChange={({ currentTarget }) => setShown(Number(currentTarget.value))}>
            {examples.map(({ to: { name, email } }, at) => (
              <option key={email} value={at}>
                {name ?? email}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className={styles.mail} role="region" aria-label={SENDS.preview} tabIndex={0}>
        <p className="small">
          {SENDS.to}: {mail.to.email}
        </p>
        <p className={styles.mailSubject}>{mail.subject}</p>
        <p className={styles.mailText}>{mail.text}</p>
      </div>
    </div>
  );
}
