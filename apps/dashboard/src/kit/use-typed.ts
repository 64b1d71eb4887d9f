import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';

const TYPING_MILLISECONDS = 250;

/**
 * What is typed into a field, told when the typing pauses.
 * @param value as it is known outside, without spaces around it; the field follows when it changes by other means (back button, cleared filters)
 * @returns what stands in the field, and what to call when that changes
 */
export function useTyped(value: string, onChange: (value: string) => void): readonly [string, (typed: string) => void] {
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  const [told, setTold] = useState(value);
  const tell = useDebouncedCallback((next: string) => {
    setTold(next);
    onChange(next);
  }, TYPING_MILLISECONDS);
  if (value !== seen) {
    setSeen(value);
    // What comes back late is no reason to take away what was typed since.
    if (value !== told) {
      setTold(value);
      setTyped(value);
    }
  }
  return [
    typed,
    (next) => {
      setTyped(next);
      tell(next.trim());
    },
  ];
}
