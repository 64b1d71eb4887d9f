import field from './field.module.css';
import styles from './search-field.module.css';

const LONGEST = 200;

interface SearchFieldProps {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Takes the focus when the dialog opens. */
  readonly focused?: boolean;
}

/** A text to search for; what it finds follows as it is typed. */
export const SearchField = ({ name, value, onChange, focused = false }: SearchFieldProps) => (
  <input
    type="search"
    className={`${field.control} ${styles.search}`}
    aria-label={name}
    placeholder={name}
    maxLength={LONGEST}
    data-autofocus={focused || undefined}
    value={value}
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
    // In a form Enter would send it; here it is the end of a word.
    onKeyDown={(event) => {
      if (event.key === 'Enter') event.preventDefault();
    }}
  />
);
