import { useTyped } from '../kit/use-typed';
import { PORTFOLIO } from '../words/portfolio';
import styles from './choice.module.css';

/** Part of a name; asked for when the typing pauses. */
export function NameSearch({ value, onChange }: { readonly value: string; readonly onChange: (value: string | undefined) => void }) {
  const [typed, type] = useTyped(value, (next) => onChange(next === '' ? undefined : next));
  return (
    <input
      type="search"
      className={styles.field}
      aria-label={PORTFOLIO.search}
      placeholder={PORTFOLIO.search}
      maxLength={200}
      value={typed}
      onChange={({ currentTarget }) => type(currentTarget.value)}
    />
  );
}
