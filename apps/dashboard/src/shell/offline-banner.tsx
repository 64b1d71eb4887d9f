import { IconWifiOff } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { STATES } from '../words/states';
import styles from './offline-banner.module.css';

const clock = (): string => new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format();

/** Says that the browser is offline, and since when the data stands still. */
export function OfflineBanner() {
  const [since, setSince] = useState<string | null>(() => (navigator.onLine ? null : clock()));
  useEffect(() => {
    const wentOffline = (): void => setSince(clock());
    const cameBack = (): void => setSince(null);
    window.addEventListener('offline', wentOffline);
    window.addEventListener('online', cameBack);
    return () => {
      window.removeEventListener('offline', wentOffline);
      window.removeEventListener('online', cameBack);
    };
  }, []);
  return (
    <div role="alert">
      {since !== null && (
        <p className={styles.banner}>
          <IconWifiOff size={16} aria-hidden="true" />
          {STATES.offline(since)}
        </p>
      )}
    </div>
  );
}
