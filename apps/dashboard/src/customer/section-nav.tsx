import { useEffect, useRef, useState } from 'react';
import { CUSTOMER } from '../words/customer';
import styles from './section-nav.module.css';

export const SECTIONS = ['overview', 'engagement', 'features', 'trends', 'peers', 'recs'] as const;
export type SectionKey = (typeof SECTIONS)[number];

/** Room left of the marked link where the links do not all fit, pixels. */
const ROOM_BEFORE = 48;

/** Links to the sections of the page; the one that is being read is marked. */
export function SectionNav() {
  const reading = useSectionInView();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // Only sideways: the page itself stays where it is.
    const link = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (link != null) list.current?.scrollTo({ left: link.offsetLeft - list.current.offsetLeft - ROOM_BEFORE });
  }, [reading]);
  return (
    <nav aria-label={CUSTOMER.sections} className={`${styles.nav} no-print`}>
      <ul ref={list}>
        {SECTIONS.map((key) => (
          <li key={key}>
            <a href={`#${key}`} aria-current={reading === key ? 'location' : undefined}>
              {CUSTOMER.section[key]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const END_TOLERANCE = 4;
const atEnd = (): boolean => window.scrollY > 0 && window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - END_TOLERANCE;

/** The first section in the upper part of the window; at the end of the page the last one, however short it is. */
function useSectionInView(): SectionKey {
  const [reading, setReading] = useState<SectionKey>('overview');
  useEffect(() => {
    const seen = new Set<string>();
    const tell = (): void => {
      const first = atEnd() ? SECTIONS.at(-1) : SECTIONS.find((key) => seen.has(key));
      if (first !== undefined) setReading(first);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        }
        tell();
      },
      { rootMargin: '-124px 0px -55% 0px' },
    );
    for (const key of SECTIONS) {
      const section = document.getElementById(key);
      if (section !== null) observer.observe(section);
    }
    window.addEventListener('scrollend', tell);
    return () => {
      observer.disconnect();
      window.removeEventListener('scrollend', tell);
    };
  }, []);
  return reading;
}

/** Moves to the section before or after the one that is being read, and puts the focus on its heading. */
export function goToSection(step: 1 | -1): void {
  const tops = SECTIONS.map((key) => ({ key, top: document.getElementById(key)?.getBoundingClientRect().top ?? 0 }));
  const here = tops.findLastIndex(({ top }) => top <= 140);
  const next = tops[Math.min(tops.length - 1, Math.max(0, here + step))];
  if (next === undefined) return;
  document.getElementById(next.key)?.scrollIntoView();
  document.getElementById(`${next.key}-title`)?.focus({ preventScroll: true });
}
