import { Button, Modal } from '@mantine/core';
import { DIALOGS } from '../words/dialogs';
import styles from './plain-table.module.css';
import { useEscape } from './use-escape';

interface ConfirmDialogProps {
  readonly question: string;
  /** What the button does, as a verb. */
  readonly verb: string;
  /** What the other button says. */
  readonly keep?: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something that cannot be taken back. It may stand above another dialog: that one alone has a header. */
export function ConfirmDialog({ question, verb, keep = DIALOGS.cancel, onConfirm, onClose }: ConfirmDialogProps) {
  useEscape(onClose);
  return (
    <Modal.Root opened onClose={onClose} closeOnEscape={false}>
      <Modal.Overlay />
      <Modal.Content aria-label={verb}>
        <Modal.Body pt="md">
          <h2>{verb}</h2>
          <p>{question}</p>
          <p className={styles.buttons}>
            <Button variant="default" onClick={onClose} data-autofocus>
              {keep}
            </Button>
            <Button color="red.9" onClick={onConfirm}>
              {verb}
            </Button>
          </p>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
