import { type RefObject, useEffect, useRef, useState } from 'react';

/** Whether an element has come near what is seen, and so what belongs there is worth loading. Once near is near for good. */
export function useNear<Element extends HTMLElement>(): { readonly ref: RefObject<Element | null>; readonly near: boolean } {
  const ref = useRef<Element>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true));
    if (ref.current !== null) observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return { ref, near };
}
