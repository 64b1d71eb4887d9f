import { Button } from '@mantine/core';
import { MAILS } from '../words/mails';
import styles from './mails.module.css';

/** What can stand in a mail for something that is known of its reader. */
export type MergeField = keyof typeof MAILS.fields;

interface MergeButtonsProps {
  readonly fields: readonly MergeField[];
  readonly onInsert: (piece: string) => void;
}

/** Puts a merge field where the caret was last, in the subject or the message. */
export const MergeButtons = ({ fields, onInsert }: MergeButtonsProps) => (
  <div role="group" aria-label={MAILS.fieldsName} className={styles.merge}>
    <span className="small" aria-hidden="true">
      {MAILS.insert}
    </span>
    {fields.map((field) => (
      <Button key={field} variant="default" size="compact-sm" onClick={() => onInsert(`{{${field}}}`)}>
        {MAILS.fields[field]}
      </Button>
    ))}
  </div>
);
