import type { InputHTMLAttributes } from 'react';
import { Field } from '../kit/field';

interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  readonly label: string;
  readonly fault: string | undefined;
  readonly note?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line of text, a day or a time. */
export const TextField = ({ label, fault, note, onChange, ...input }: TextFieldProps) => (
  <Field label={label} fault={fault ?? null} note={note}>
    {(control) => <input {...input} {...control} autoComplete="off" onChange={({ currentTarget }) => onChange(currentTarget.value)} />}
  </Field>
);
