import { api } from '../api/client';
import { Field } from '../kit/field';
import { MAILS } from '../words/mails';
import { CAMPAIGN } from '../words/campaign-dialog';

interface FeatureFieldProps {
  /** Key of a feature; empty: none. */
  readonly value: string;
  readonly fault: string | null;
  readonly onChange: (key: string) => void;
}

/** The feature that a message speaks of. */
export function FeatureField({ value, fault, onChange }: FeatureFieldProps) {
  const { data } = api.useQuery('get', '/api/features', {});
  return (
    <Field label={MAILS.feature} note={CAMPAIGN.featureNote} fault={fault}>
      {(control) => (
        <select {...control} name="feature" value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
          <option value="">{CAMPAIGN.noFeature}</option>
          {data?.items.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
