import { useEffect, useRef } from 'react';
import type { Api } from '../api/client';
import { MAILS } from '../words/mails';
import { Field } from './field';

interface FeatureSelectProps {
  readonly features: readonly Pick<Api<'FeatureResponse'>, 'key' | 'name'>[];
  /** Key of a feature; empty: none. */
  readonly value: string;
  readonly onChange: (feature: string) => void;
  readonly fault?: string | null;
  readonly note?: string;
  /** No feature can be chosen again; left out: only as long as none is chosen. */
  readonly optional?: boolean;
  /** The form begins here. */
  readonly first?: boolean;
}

/** The feature that a form is about. */
export function FeatureSelect({ features, value, onChange, fault = null, note, optional = false, first = false }: FeatureSelectProps) {
  const select = useRef<HTMLSelectElement>(null);
  // The form may come after the dialog, which then has given the focus to its close button.
  useEffect(() => {
    if (first) select.current?.focus({ preventScroll: true });
  }, [first]);
  return (
    <Field label={MAILS.feature} note={note} fault={fault}>
      {(control) => (
        <select
          {...control}
          ref={select}
          name="feature"
          data-autofocus={first || undefined}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        >
          {(optional || !features.some(({ key }) => key === value)) && <option value="">{MAILS.noFeature}</option>}
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
