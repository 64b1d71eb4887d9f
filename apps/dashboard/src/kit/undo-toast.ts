import { notifications } from '@mantine/notifications';
import { actionToast } from './action-toast';

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
export const undoToast = ({ onUndo, ...toast }: Undoable): void => actionToast({ ...toast, onAct: onUndo });

/** Takes the offer away: something else has been decided since. */
export const withdrawUndo = (id: string): void => void notifications.hide(id);
