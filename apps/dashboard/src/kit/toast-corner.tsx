import { Notifications } from '@mantine/notifications';

/** Toasts that are shown at once; those beyond wait unseen, so there must be room for several files that are being made. */
const MOST_TOASTS = 20;

/** The corner of the page in which toasts are drawn. */
export const ToastCorner = () => <Notifications position="bottom-right" limit={MOST_TOASTS} />;
