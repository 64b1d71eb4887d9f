import { Button, Modal } from '@mantine/core';
import { SETTINGS } from '../words/settings';
import styles from './plain-table.module.css';

interface ConfirmDialogProps {
  readonly question: string;
  /** What the button does, as a verb. */
  readonly verb: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something that cannot be taken back. */
export const ConfirmDialog = ({ question, verb, onConfirm, onClose }: ConfirmDialogProps) => (
  <Modal opened onClose={onClose} title={verb} closeButtonProps={{ 'aria-label': SETTINGS.close }}>
    <p>{question}</p>
    <p className={styles.buttons}>
      <Button variant="default" onClick={onClose} data-autofocus>
        {SETTINGS.cancel}
      </Button>
      <Button color="red" onClick={onConfirm}>
        {verb}
      </Button>
    </p>
  </Modal>
);
