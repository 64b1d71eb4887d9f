import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { PeoplePicker } from '../users/people-picker';
import { MAILS } from '../words/mails';
import { SENDS } from '../words/sends';
import { audienceQuery } from './audience-query';
import { LeftOut } from '../users/left-out';
import type { Recipients, SendForm } from './send-form';
import type { SendKind } from './send-kinds';
import mails from '../mails/mails.module.css';
import styles from './sends.module.css';

interface RecipientsFieldProps {
  readonly customerId: string;
  readonly kind: SendKind;
  readonly featureName: string;
  readonly form: SendForm;
  readonly onChange: (part: Partial<SendForm>) => void;
  readonly fault: string | null;
}

/** Whom a mail is for: by their use of the feature, or picked by hand. */
export function RecipientsField({ customerId, kind, featureName, form, onChange, fault }: RecipientsFieldProps) {
  const id = useId();
  const unused = useQuery(audienceQuery(customerId, kind, form.feature, false));
  const used = useQuery(audienceQuery(customerId, kind, form.feature, true));
  const counts = form.to === 'unused' ? unused.data : form.to === 'used' ? used.data : undefined;
  const labels: Readonly<Record<Recipients, string>> = {
    unused: SENDS.unused(featureName, unused.data?.targets ?? null),
    used: SENDS.used(featureName, used.data?.targets ?? null),
    chosen: SENDS.chosen,
  };
  return (
    <fieldset className={mails.group} aria-describedby={fault === null ? undefined : id}>
      <legend>{MAILS.recipients}</legend>
      {(['unused', 'used', 'chosen'] as const).map((to) => (
        <label key={to} className={mails.choice}>
          <input type="radio" name={`${id}-to`} checked={form.to === to} data-fault={fault !== null && form.to === to} onChange={() => onChange({ to })} />
          {labels[to]}
        </label>
      ))}
      {counts !== undefined && <LeftOut excluded={counts.excluded} />}
      {form.to === 'chosen' && (
        <PeoplePicker customerId={customerId} name={SENDS.users} feature={form.feature} chosen={form.chosen} onChange={(chosen) => onChange({ chosen })} />
      )}
      {fault !== null && (
        <p id={id} className={styles.fault}>
          {fault}
        </p>
      )}
    </fieldset>
  );
}
