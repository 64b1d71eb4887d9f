import { notifications } from '@mantine/notifications';
import { DIALOGS } from '../words/dialogs';

const closeButtonProps = { 'aria-label': DIALOGS.close };

/** A short message at the corner: what has been done. */
export const toast = (message: string): void => void notifications.show({ message, closeButtonProps, withBorder: true, autoClose: 6_000 });

/** What could not be done, and why; stays until it is closed. */
export const alarm = (title: string, message: string): void =>
  void notifications.show({ title, message, color: 'red', closeButtonProps, withBorder: true, autoClose: false });
