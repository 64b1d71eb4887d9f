import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { DIALOGS } from '../words/dialogs';
import styles from './action-toast.module.css';

const SHOWN_MILLISECONDS = 10_000;

interface ActionToast {
  /** Left out: the message is nobody's to withdraw. */
  readonly id?: string;
  readonly message: string;
  readonly verb: string;
  /** The button's name in full, which begins with the verb. */
  readonly name: string;
  readonly onAct: () => void;
}

/** A short message on what has been done, with a button that closes it and goes on from there. */
export function actionToast({ id, message, verb, name, onAct }: ActionToast): void {
  const shown = notifications.show({
    id,
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
            notifications.hide(shown);
            onAct();
          }}
        >
          {verb}
        </Button>
      </span>
    ),
  });
}
