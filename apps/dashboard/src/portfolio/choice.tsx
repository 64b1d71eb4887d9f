import styles from './choice.module.css';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** What stands for no choice. */
  readonly none: string;
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly word: string }[];
  readonly onChange: (value: Value | undefined) => void;
}

/** One of several values, or none. A value that is not among the options is offered as it is, so that an address keeps its filter. */
export function Choice<Value extends string>({ label, none, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <select
      className={styles.select}
      aria-label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(options.find((option) => option.value === currentTarget.value)?.value)}
    >
      <option value="">{none}</option>
      {value !== undefined && !options.some((option) => option.value === value) && <option value={value}>{value}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.word}
        </option>
      ))}
    </select>
  );
}
