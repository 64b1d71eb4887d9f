import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { DIALOGS } from '../words/dialogs';
import styles from './undo-toast.module.css';

const SHOWN_MILLISECONDS = 10_000;

interface Viewable {
  readonly message: string;
  readonly verb: string;
  /** The button's name in full, which begins with the verb. */
  readonly name: string;
  readonly onView: () => void;
}

/** A short message on what has been done, with a button that leads there. */
export function viewToast({ message, verb, name, onView }: Viewable): void {
  const id = notifications.show({
    withBorder: true,
    autoClose: SHOWN_MILLISECONDS,
    closeButtonProps: { 'aria-label': DIALOGS.close },
    message: (
      <span className={styles.line}>
        {message}
        <Button
          variant="default"
          size="compact-sm"
          aria-label={name}
          onClick={() => {
            notifications.hide(id);
            onView();
          }}
        >
          {verb}
        </Button>
      </span>
    ),
  });
}
