import { Button } from '@mantine/core';
import { CAMPAIGN } from '../words/campaign-dialog';
import styles from './message-step.module.css';

const FIELDS = ['firstName', 'customerName', 'daysInactive', 'featureName', 'benefit', 'link', 'senderName'] as const;

/** Puts a merge field where the caret was last, in the subject or the message. */
export const MergeButtons = ({ onInsert }: { readonly onInsert: (piece: string) => void }) => (
  <div role="group" aria-label={CAMPAIGN.fieldsName} className={styles.merge}>
    <span className="small" aria-hidden="true">
      {CAMPAIGN.insert}
    </span>
    {FIELDS.map((field) => (
      <Button key={field} variant="default" size="compact-sm" onClick={() => onInsert(`{{${field}}}`)}>
        {CAMPAIGN.fields[field]}
      </Button>
    ))}
  </div>
);
