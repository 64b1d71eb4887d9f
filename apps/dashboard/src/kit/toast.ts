import { notifications } from '@mantine/notifications';
import { problemOf } from '../api/api-problem';
import { DIALOGS } from '../words/dialogs';
import { STATES } from '../words/states';

const closeButtonProps = { 'aria-label': DIALOGS.close };

/** A short message at the corner: what has been done. */
export const toast = (message: string): void => void notifications.show({ message, closeButtonProps, withBorder: true, autoClose: 6_000 });

/**
 * What could not be done, why, and the reference that the server's log knows it by; stays until it is closed.
 * @param detail why; left out: as the problem says it
 */
export function alarm(title: string, error: unknown, detail = problemOf(error).detail): void {
  const { reference } = problemOf(error);
  const message = reference === null ? detail : `${detail} ${STATES.reference(reference)}`;
  notifications.show({ title, message, color: 'red', closeButtonProps, withBorder: true, autoClose: false });
}
