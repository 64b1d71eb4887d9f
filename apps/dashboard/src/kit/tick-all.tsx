import { useEffect, useRef } from 'react';
import styles from './tick-all.module.css';
import type { Selection } from './use-selection';

interface TickAllProps {
  readonly selection: Selection;
  readonly shown: readonly { readonly id: string; readonly name: string }[];
  readonly word: string;
}

/** One box for all that is shown: half ticked while only some of it is. */
export function TickAll({ selection, shown, word }: TickAllProps) {
  const box = useRef<HTMLInputElement>(null);
  const ticked = shown.filter(({ id }) => selection.has(id)).length;
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = ticked > 0 && ticked < shown.length;
  }, [ticked, shown.length]);
  return (
    <label className={styles.all}>
      <input
        ref={box}
        type="checkbox"
        checked={shown.length > 0 && ticked === shown.length}
        onChange={({ currentTarget }) => selection.mark(shown, currentTarget.checked)}
      />
      {word}
    </label>
  );
}
