import type { Api } from '../api/client';
import { Field } from '../kit/field';
import { MAILS } from '../words/mails';
import styles from './mails.module.css';

const SHARES = [0, 5, 10, 20, 30, 50] as const;

interface HoldoutFieldProps {
  /** Of the recipients. */
  readonly percent: number;
  readonly preview: Pick<Api<'EngagementPreviewResponse'>, 'holdoutOffered' | 'heldOut'>;
  readonly onChange: (percent: number) => void;
}

/** How many get no mail so that the effect can be told; of few recipients nobody is held out. */
export function HoldoutField({ percent, preview, onChange }: HoldoutFieldProps) {
  if (!preview.holdoutOffered)
    return (
      <div>
        <p className={styles.label}>{MAILS.holdout}</p>
        <p className="small">{MAILS.holdoutTooFew}</p>
      </div>
    );
  const shares = [...new Set([...SHARES, percent])].toSorted((a, b) => a - b);
  return (
    <Field label={MAILS.holdout} note={MAILS.holdoutNote(preview.heldOut)}>
      {(control) => (
        <select {...control} value={percent} onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}>
          {shares.map((share) => (
            <option key={share} value={share}>
              {share === 0 ? MAILS.holdoutNone : MAILS.holdoutShare(share)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
