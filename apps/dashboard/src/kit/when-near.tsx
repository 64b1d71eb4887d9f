import { type ReactNode, useEffect, useRef, useState } from 'react';

/** How far below the window something may still be, to be made ready. */
const NEAR = '200px';

/** What is made only when it is about to be seen; it needs a place of its size around it. */
export function WhenNear({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLSpanElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || place.current === null) return undefined;
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting === true), { rootMargin: NEAR });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [near]);
  return near ? children : <span ref={place} />;
}
