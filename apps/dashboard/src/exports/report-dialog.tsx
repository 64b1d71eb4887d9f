import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import type { Comparison, Period } from '../customer/adoption-search';
import { ConfirmDialog } from '../kit/confirm-dialog';
import { useFocusBack } from '../kit/use-focus-back';
import { DIALOGS } from '../words/dialogs';
import { EXPORT_FILES } from '../words/export-files';
import { type Audience, firstDraft, reportRequest, sameDraft } from './report-draft';
import { ReportForm } from './report-form';
import { useReport } from './use-report';
import styles from './report-form.module.css';

export interface ReportDialogProps {
  readonly customerId: string;
  readonly customerName: string;
  /** Of the account; null: it has none. */
  readonly segment: string | null;
  readonly period: Period;
  readonly comparison: Comparison;
  /** Last day of what the page shows. */
  readonly asOf: string;
  /** Whom it is for at first. */
  readonly audience: Audience;
  readonly onClose: () => void;
}

/** Puts an adoption report together: format, reader, sections. */
export function ReportDialog({ customerId, customerName, segment, period, comparison, asOf, audience, onClose }: ReportDialogProps) {
  useFocusBack();
  const narrow = useMediaQuery('(max-width: 640px)') ?? false;
  const [first] = useState(() => firstDraft(audience));
  const [draft, setDraft] = useState(first);
  const [leaving, setLeaving] = useState(false);
  const report = useReport(customerId, customerName, onClose);
  const leave = (): void => (sameDraft(draft, first) ? onClose() : setLeaving(true));
  return (
    <Modal
      opened
      onClose={leave}
      size={620}
      fullScreen={narrow}
      returnFocus={false}
      title={EXPORT_FILES.title(customerName)}
      classNames={{ title: styles.title }}
      closeButtonProps={{ 'aria-label': DIALOGS.close, size: 34 }}
    >
      <ReportForm
        draft={draft}
        covers={EXPORT_FILES.covers(EXPORT_FILES.periods[period], EXPORT_FILES.comparisons(segment)[comparison])}
        error={report.error}
        pending={report.isPending}
        onChange={(next) => {
          setDraft({ ...draft, ...next });
          report.reset();
        }}
        onSubmit={() => report.mutate({ ...reportRequest(draft, period, comparison), asOf })}
        onCancel={leave}
      />
      {leaving && <ConfirmDialog question={DIALOGS.discard} verb={DIALOGS.discardNow} onConfirm={onClose} onClose={() => setLeaving(false)} />}
    </Modal>
  );
}
