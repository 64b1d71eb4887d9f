import { useId } from 'react';
import { MAILS } from '../words/mails';
import styles from './mails.module.css';

/** Whether mails wait for the morning, and what that means. */
export function QuietSwitch({ on, note, onChange }: { readonly on: boolean; readonly note: string; readonly onChange: (on: boolean) => void }) {
  const id = useId();
  return (
    <div className={styles.quiet}>
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          aria-describedby={id}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        {MAILS.quiet}
      </label>
      <p id={id} className="small">
        {note}
      </p>
    </div>
  );
}
