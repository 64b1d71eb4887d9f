import { Notifications } from '@mantine/notifications';

/** The corner of the page in which toasts are drawn. */
export const ToastCorner = () => <Notifications position="bottom-right" />;
