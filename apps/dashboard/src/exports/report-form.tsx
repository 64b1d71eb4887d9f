import { Button } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { problemOf } from '../api/api-problem';
import { faultAt, otherFault } from '../api/faults';
import { Refusal } from '../kit/refusal';
import { DIALOGS } from '../words/dialogs';
import { EXPORT_FILES } from '../words/export-files';
import { EXPORTS } from '../words/exports';
import { RadioGroup } from './radio-group';
import { AUDIENCES, REPORT_FORMATS, type ReportDraft, sectionsOf } from './report-draft';
import { SectionTicks } from './section-ticks';
import styles from './report-form.module.css';

interface ReportFormProps {
  readonly draft: ReportDraft;
  /** Which days and whom they are compared with. */
  readonly covers: string;
  /** Why it was refused; null: it was not. */
  readonly error: Error | null;
  readonly pending: boolean;
  readonly onChange: (part: Partial<ReportDraft>) => void;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}

const POINTERS = ['/sections'] as const;
const FIRST_TICK = 'input[type="checkbox"]';

/** All that is said about a report. */
export function ReportForm({ draft, covers, error, pending, onChange, onSubmit, onCancel }: ReportFormProps) {
  const [tried, setTried] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const problem = error === null ? null : problemOf(error);
  const none = sectionsOf(draft).length === 0;
  const fault = faultAt(problem, '/sections') ?? (tried && none ? EXPORT_FILES.noSection : null);
  const other = otherFault(problem, POINTERS);
  const toSections = (): void => element.current?.querySelector<HTMLElement>(FIRST_TICK)?.focus();
  useEffect(() => {
    if (faultAt(problem, '/sections') !== null) toSections();
  }, [problem]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (none) toSections();
    else onSubmit();
  };
  return (
    <form ref={element} className={styles.form} onSubmit={submit} noValidate>
      <RadioGroup
        name={EXPORT_FILES.format}
        options={REPORT_FORMATS.map((value) => ({ value, word: EXPORT_FILES.formats[value], note: EXPORT_FILES.formatNotes[value] }))}
        value={draft.format}
        focused
        onChange={(format) => onChange({ format })}
      />
      <RadioGroup
        name={EXPORT_FILES.audience}
        options={AUDIENCES.map((value) => ({ value, word: EXPORT_FILES.audiences[value], note: EXPORT_FILES.audienceNotes[value] }))}
        value={draft.audience}
        onChange={(audience) => onChange({ audience })}
      />
      <SectionTicks audience={draft.audience} ticked={draft.sections} fault={fault} onChange={(sections) => onChange({ sections })} />
      <p className="small">{covers}</p>
      {other !== null && <Refusal what={EXPORTS.notStarted} error={problem} detail={other} />}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onCancel} disabled={pending}>
          {DIALOGS.cancel}
        </Button>
        <Button type="submit" loading={pending}>
          {EXPORT_FILES.prepare(draft.format)}
        </Button>
      </div>
    </form>
  );
}
