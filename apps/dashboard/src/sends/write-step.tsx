import { Button } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { ApiProblem, InputFault } from '../api/api-problem';
import type { Api } from '../api/client';
import { FeatureSelect } from '../kit/feature-select';
import { Refusal } from '../kit/refusal';
import { faultAt, otherFault } from '../api/faults';
import { DIALOGS } from '../words/dialogs';
import { MAILS } from '../words/mails';
import { SENDS } from '../words/sends';
import { ContentNote } from './content-note';
import { MessageFields } from './message-fields';
import { RecipientsField } from './recipients-field';
import type { SendForm } from './send-form';
import { contentOf, type Feature, type SendKind } from './send-kinds';
import styles from './sends.module.css';

interface WriteStepProps {
  readonly customerId: string;
  readonly kind: SendKind;
  readonly features: readonly Feature[];
  readonly templates: readonly Api<'TemplateResponse'>[];
  readonly form: SendForm;
  readonly onChange: (part: Partial<SendForm>) => void;
  /** Why the draft was refused. */
  readonly problem: ApiProblem | null;
  /** Why the draft, which was kept, cannot be sent as it is. */
  readonly unfilled: readonly InputFault[];
  readonly saving: boolean;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}

/** The first field at fault is where to go on. */
const AT_FAULT = '[aria-invalid="true"], [data-fault="true"]';
const POINTERS = ['/feature', '/audience', '/subject', '/body'] as const;

/** What is sent to whom. */
export function WriteStep({ customerId, kind, features, templates, form, onChange, problem, unfilled, saving, onSubmit, onCancel }: WriteStepProps) {
  const [tried, setTried] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const feature = features.find(({ key }) => key === form.feature)!;
  const content = contentOf(kind, feature);
  const nobody = form.to === 'chosen' && form.chosen.size === 0;
  const emptyAt = (field: 'subject' | 'body'): string | null => (tried && form[field].trim() === '' ? SENDS.empty : null);
  const other = otherFault(problem, POINTERS);
  useEffect(() => {
    if (problem !== null || unfilled.length > 0) element.current?.querySelector<HTMLElement>(AT_FAULT)?.focus();
  }, [problem, unfilled]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!nobody && form.subject.trim() !== '' && form.body.trim() !== '') return onSubmit();
    // The fields at fault are marked by then.
    return void setTimeout(() => element.current?.querySelector<HTMLElement>(AT_FAULT)?.focus());
  };
  return (
    <form ref={element} className={styles.form} onSubmit={submit} noValidate>
      <FeatureSelect first features={features} value={form.feature} fault={faultAt(problem, '/feature')} onChange={(key) => onChange({ feature: key })} />
      <ContentNote kind={kind} feature={feature} />
      {content !== null && (
        <>
          <RecipientsField
            customerId={customerId}
            kind={kind}
            featureName={feature.name}
            form={form}
            onChange={onChange}
            fault={tried && nobody ? SENDS.nobodyChosen : faultAt(problem, '/audience')}
          />
          <MessageFields
            kind={kind}
            templates={templates}
            form={form}
            onChange={onChange}
            faults={{
              subject: emptyAt('subject') ?? faultAt(problem, '/subject') ?? faultAt({ faults: unfilled }, '/subject'),
              body: emptyAt('body') ?? faultAt(problem, '/body') ?? faultAt({ faults: unfilled }, '/body'),
            }}
          />
        </>
      )}
      {other !== null && <Refusal what={MAILS.notSaved} error={problem} detail={other} />}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onCancel}>
          {DIALOGS.cancel}
        </Button>
        {content !== null && (
          <Button type="submit" loading={saving}>
            {SENDS.toReview}
          </Button>
        )}
      </div>
    </form>
  );
}
