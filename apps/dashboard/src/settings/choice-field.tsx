import { Field } from '../kit/field';

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly fault?: string | null;
  readonly value: Value;
  readonly words: Readonly<Record<Value, string>>;
  readonly options: readonly Value[];
  readonly disabled?: boolean;
  readonly onChange: (value: Value) => void;
}

/** One of a few words. */
export function ChoiceField<Value extends string>({ label, fault = null, value, words, options, disabled = false, onChange }: ChoiceFieldProps<Value>) {
  return (
    <Field label={label} fault={fault}>
      {(control) => (
        <select
          {...control}
          value={value}
          disabled={disabled}
          onChange={({ currentTarget }) => onChange(options.find((option) => option === currentTarget.value) ?? value)}
        >
          {options.map((option) => (
            <option key={option} value={option}>
              {words[option]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
