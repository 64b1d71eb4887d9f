import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { DIALOGS } from '../words/dialogs';
import { TRAININGS } from '../words/trainings';
import styles from './view-toast.module.css';

const SHOWN_MILLISECONDS = 10_000;

/** What has been done, with a button that leads to it. */
export function viewToast(id: string, message: string, onView: () => void): void {
  const view = (): void => {
    notifications.hide(id);
    onView();
  };
  notifications.show({
    id,
    withBorder: true,
    autoClose: SHOWN_MILLISECONDS,
    closeButtonProps: { 'aria-label': DIALOGS.close },
    message: (
      <span className={styles.line}>
        {message}
        <Button variant="default" size="compact-sm" aria-label={TRAININGS.viewNamed} onClick={view}>
          {TRAININGS.view}
        </Button>
      </span>
    ),
  });
}
