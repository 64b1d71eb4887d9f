import { useId } from 'react';
import styles from './report-form.module.css';

interface RadioGroupProps<Value extends string> {
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly word: string; readonly note: string }[];
  readonly value: Value;
  /** The dialog begins here. */
  readonly focused?: boolean;
  readonly onChange: (value: Value) => void;
}

/** One of a few, each with a line on what it means. */
export function RadioGroup<Value extends string>({ name, options, value, focused = false, onChange }: RadioGroupProps<Value>) {
  const id = useId();
  return (
    <fieldset className={styles.group}>
      <legend>{name}</legend>
      <div className={styles.cards}>
        {options.map((option) => (
          <label key={option.value} className={styles.card}>
            <input
              type="radio"
              name={id}
              aria-describedby={`${id}-${option.value}`}
              aria-label={option.word}
              data-autofocus={(focused && option.value === value) || undefined}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.word}
              <span id={`${id}-${option.value}`} className="small">
                {option.note}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
