import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { DIALOGS } from '../words/dialogs';
import styles from './undo-toast.module.css';

const SHOWN_MILLISECONDS = 10_000;

interface Undoable {
  /** What was changed; an earlier offer for the same thing has to be withdrawn. */
  readonly id: string;
  readonly message: string;
  readonly verb: string;
  /** The button's name in full, which begins with the verb. */
  readonly name: string;
  readonly onUndo: () => void;
}

/** A short message on what has been done, with a button that takes it back. */
export function undoToast({ id, message, verb, name, onUndo }: Undoable): void {
  const undo = (): void => {
    notifications.hide(id);
    onUndo();
  };
  notifications.show({
    id,
    withBorder: true,
    autoClose: SHOWN_MILLISECONDS,
    closeButtonProps: { 'aria-label': DIALOGS.close },
    message: (
      <span className={styles.line}>
        {message}
        <Button variant="default" size="compact-sm" aria-label={name} onClick={undo}>
          {verb}
        </Button>
      </span>
    ),
  });
}

/** Takes the offer away: something else has been decided since. */
export const withdrawUndo = (id: string): void => void notifications.hide(id);
