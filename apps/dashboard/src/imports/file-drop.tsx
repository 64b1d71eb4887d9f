import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { IMPORTS } from '../words/imports';
import styles from './imports.module.css';
import { TYPES_TO_CHOOSE } from './refuse-file';

/** Where a file is dropped or chosen. */
export function FileDrop({ onFile }: { readonly onFile: (file: File | undefined) => void }) {
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div
      className={`${styles.drop} ${over ? styles.over : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFile(event.dataTransfer.files[0]);
      }}
    >
      <p>{IMPORTS.drop}</p>
      <Button onClick={() => chooser.current?.click()}>{IMPORTS.choose}</Button>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={IMPORTS.choose}
        accept={TYPES_TO_CHOOSE}
        onChange={({ currentTarget }) => {
          onFile(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
