import { useEffect, useRef } from 'react';
import { Field } from '../kit/field';
import type { Feature } from '../sends/send-kinds';
import { MAILS } from '../words/mails';

interface FeatureSelectProps {
  readonly features: readonly Feature[];
  readonly value: string;
  readonly onChange: (feature: string) => void;
}

/** The feature that a form is about: where the form begins. */
export function FeatureSelect({ features, value, onChange }: FeatureSelectProps) {
  const select = useRef<HTMLSelectElement>(null);
  // The form may come after the dialog, which then has given the focus to its close button.
  useEffect(() => select.current?.focus({ preventScroll: true }), []);
  return (
    <Field label={MAILS.feature}>
      {(control) => (
        <select {...control} ref={select} data-autofocus value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
          {features.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
