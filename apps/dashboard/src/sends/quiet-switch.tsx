import { useId } from 'react';
import { SENDS } from '../words/sends';
import styles from './sends.module.css';

/** Whether mails wait for the morning, and what that means. */
export function QuietSwitch({ on, note, onChange }: { readonly on: boolean; readonly note: string; readonly onChange: (on: boolean) => void }) {
  const id = useId();
  return (
    <div>
      <label className={styles.choice}>
        <input type="checkbox" checked={on} aria-describedby={id} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
        {SENDS.quiet}
      </label>
      <p id={id} className={`small ${styles.below}`}>
        {note}
      </p>
    </div>
  );
}
