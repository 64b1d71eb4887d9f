import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

interface FieldProps {
  readonly label: string;
  readonly fault?: string | null;
  /** What the control is for, below it. */
  readonly note?: string;
  /** The control; it takes the id and the description. */
  readonly children: (control: {
    readonly id: string;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': boolean;
    readonly className: string;
  }) => ReactNode;
}

/** A labelled control with its fault below. */
export function Field({ label, fault = null, note, children }: FieldProps) {
  const id = useId();
  const described = [note === undefined ? [] : [`${id}-note`], fault === null ? [] : [`${id}-fault`]].flat().join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': described === '' ? undefined : described, 'aria-invalid': fault !== null, className: styles.control! })}
      {note !== undefined && (
        <p id={`${id}-note`} className={styles.note}>
          {note}
        </p>
      )}
      {fault !== null && (
        <p id={`${id}-fault`} className={styles.fault}>
          {fault}
        </p>
      )}
    </div>
  );
}
