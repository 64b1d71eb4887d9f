import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useFocusBack } from '../kit/use-focus-back';
import { SHELL } from '../words/shell';
import { SHORTCUTS } from '../words/shortcuts';
import { chooseShortcuts, shortcutsAreOn } from './shortcut-choice';
import styles from './shortcuts-dialog.module.css';

/** All keys that do something, and the choice to have none of the single ones. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const [on, setOn] = useState(shortcutsAreOn);
  useFocusBack();
  return (
    <Modal opened onClose={onClose} title={SHELL.shortcuts} closeButtonProps={{ 'aria-label': SHORTCUTS.close }}>
      <dl className={styles.keys}>
        {SHORTCUTS.list.map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={on}
          onChange={({ currentTarget }) => {
            chooseShortcuts(currentTarget.checked);
            setOn(currentTarget.checked);
          }}
        />
        {SHORTCUTS.choice}
      </label>
    </Modal>
  );
}
