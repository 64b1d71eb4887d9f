import { UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { SHELL } from '../words/shell';
import styles from './ask-button.module.css';

const onMac = /mac|iphone|ipad/i.test(navigator.userAgent);

/** Opens the command bar; looks like the field that it opens. */
export const AskButton = ({ onOpen }: { readonly onOpen: () => void }) => (
  <UnstyledButton className={styles.button} onClick={onOpen} aria-haspopup="dialog">
    <IconSearch size={16} aria-hidden="true" />
    <span className={styles.words}>{SHELL.ask}</span>
    <span className={styles.short}>{SHELL.askShort}</span>
    <kbd className={styles.key}>{onMac ? '⌘ K' : 'Ctrl K'}</kbd>
  </UnstyledButton>
);
