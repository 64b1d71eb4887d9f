import { DIALOGS } from '../words/dialogs';
import { actionToast } from './action-toast';

interface Viewable {
  readonly message: string;
  /** The button's name in full, which begins with "View". */
  readonly name: string;
  readonly onView: () => void;
}

/** A short message on what has been done, with a button that leads there. */
export const viewToast = ({ message, name, onView }: Viewable): void => actionToast({ message, verb: DIALOGS.view, name, onAct: onView });
