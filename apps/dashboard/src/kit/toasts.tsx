import { useNotifications } from '@mantine/notifications';
import { lazy, Suspense, useState } from 'react';

const Corner = lazy(() => import('./toast-corner').then(({ ToastCorner: loaded }) => ({ default: loaded })));

/** Where toasts appear; what draws them is loaded with the first one, and stays. */
export function Toasts() {
  const { notifications } = useNotifications();
  const [wanted, setWanted] = useState(false);
  if (!wanted && notifications.length > 0) setWanted(true);
  return <Suspense fallback={null}>{wanted && <Corner />}</Suspense>;
}
