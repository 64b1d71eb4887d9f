import { useEffect, useState } from 'react';

const MINUTE_MILLISECONDS = 60_000;

/** The time as an RFC 3339 instant, moving on by the minute, so that what grows old on an open page says so. */
export function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), MINUTE_MILLISECONDS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
