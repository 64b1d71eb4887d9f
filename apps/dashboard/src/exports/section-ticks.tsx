import { Button } from '@mantine/core';
import { useId } from 'react';
import { EXPORT_FILES } from '../words/export-files';
import { type Audience, mayHave, type Section, SECTIONS } from './report-draft';
import styles from './report-form.module.css';

interface SectionTicksProps {
  readonly audience: Audience;
  readonly ticked: ReadonlySet<Section>;
  readonly fault: string | null;
  readonly onChange: (ticked: ReadonlySet<Section>) => void;
}

/** The parts of a report to tick, in its order; what is not for its reader cannot be ticked, and says why. */
export function SectionTicks({ audience, ticked, fault, onChange }: SectionTicksProps) {
  const id = useId();
  const toggle = (section: Section): void => {
    const next = new Set(ticked);
    if (!next.delete(section)) next.add(section);
    onChange(next);
  };
  return (
    <fieldset className={styles.group} aria-describedby={fault === null ? undefined : `${id}-fault`}>
      <legend>{EXPORT_FILES.sections}</legend>
      <div className={styles.ticks}>
        {SECTIONS.map((section) => {
          const open = mayHave(audience, section);
          return (
            <label key={section} className={open ? styles.tick : `${styles.tick} ${styles.off}`}>
              <input
                type="checkbox"
                aria-label={EXPORT_FILES.section[section]}
                aria-describedby={open ? undefined : `${id}-why`}
                checked={open && ticked.has(section)}
                disabled={!open}
                onChange={() => toggle(section)}
              />
              <span>
                {EXPORT_FILES.section[section]}
                {!open && (
                  <span id={`${id}-why`} className="small">
                    {EXPORT_FILES.internalOnly}
                  </span>
                )}
              </span>
            </label>
          );
        })}
      </div>
      <div className={styles.quick}>
        <Button variant="default" size="compact-sm" aria-label={EXPORT_FILES.allNamed} onClick={() => onChange(new Set(SECTIONS))}>
          {EXPORT_FILES.all}
        </Button>
        <Button variant="default" size="compact-sm" aria-label={EXPORT_FILES.noneNamed} onClick={() => onChange(new Set())}>
          {EXPORT_FILES.none}
        </Button>
        {fault !== null && (
          <p id={`${id}-fault`} role="alert" className={styles.fault}>
            {fault}
          </p>
        )}
      </div>
    </fieldset>
  );
}
