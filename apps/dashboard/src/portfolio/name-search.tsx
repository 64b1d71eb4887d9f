import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { PORTFOLIO } from '../words/portfolio';
import styles from './choice.module.css';

const TYPING_MILLISECONDS = 250;

/** Part of a name; asked for when the typing pauses. */
export function NameSearch({ value, onChange }: { readonly value: string; readonly onChange: (value: string | undefined) => void }) {
  const [draft, setDraft] = useState(value);
  const [shown, setShown] = useState(value);
  const tell = useDebouncedCallback((next: string) => onChange(next.trim() === '' ? undefined : next.trim()), TYPING_MILLISECONDS);
  // The address has changed by other means (back button, cleared filters): the field follows.
  if (value !== shown) {
    setShown(value);
    if (value !== draft.trim()) setDraft(value);
  }
  return (
    <input
      type="search"
      className={styles.field}
      aria-label={PORTFOLIO.search}
      placeholder={PORTFOLIO.search}
      maxLength={200}
      value={draft}
      onChange={({ currentTarget }) => {
        setDraft(currentTarget.value);
        tell(currentTarget.value);
      }}
    />
  );
}
