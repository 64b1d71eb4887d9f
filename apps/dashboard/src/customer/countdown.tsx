import { IconHourglass } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { CUSTOMER } from '../words/customer';
import styles from './countdown.module.css';

interface CountdownProps {
  readonly seconds: number;
  readonly onEnd?: () => void;
}

/** Too many requests: the seconds until it is asked again. Screen readers hear the first number only. */
export function Countdown({ seconds, onEnd }: CountdownProps) {
  const [left, setLeft] = useState(seconds);
  const end = useEffectEvent(() => onEnd?.());
  useEffect(() => {
    if (left <= 0) {
      end();
      return undefined;
    }
    const timer = setTimeout(() => setLeft(left - 1), 1_000);
    return () => clearTimeout(timer);
  }, [left]);
  return (
    <div className={styles.countdown}>
      <span role="alert" className="visually-hidden">
        {CUSTOMER.retrying(seconds)}
      </span>
      <IconHourglass size={18} aria-hidden="true" />
      <span aria-hidden="true">{CUSTOMER.retrying(left)}</span>
    </div>
  );
}
