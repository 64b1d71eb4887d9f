import { type RefObject, useState } from 'react';
import { api } from '../api/client';
import { problemOf } from '../api/api-problem';
import { ConfirmDialog } from '../kit/confirm-dialog';
import { FeatureSelect } from '../kit/feature-select';
import { Field } from '../kit/field';
import { otherFault } from '../api/faults';
import { MessageText } from '../mails/message-text';
import { MAILS } from '../words/mails';
import { CAMPAIGN } from '../words/campaign-dialog';
import { type CampaignForm, uses } from './campaign-form';
import { MailPreview } from './mail-preview';
import { type FaultyField, faultOf, FIELD_POINTERS, type MessageFaults } from './message-faults';
import styles from './message-step.module.css';
import step from './step.module.css';
import { Refusal } from '../kit/refusal';
import type { Draft } from './use-draft';

/** About people who are called back, all of them can be known. */
const FIELDS = ['firstName', 'customerName', 'daysInactive', 'featureName', 'benefit', 'link', 'senderName'] as const;

interface MessageStepProps {
  readonly draft: Draft;
  readonly faults: MessageFaults;
  /** Holds the fields, so that the first faulty one can get the focus. */
  readonly fields: RefObject<HTMLDivElement | null>;
}

/** What a campaign says: written from a template, saved as it is typed, shown as the first recipients will read it. */
export function MessageStep({ draft, faults, fields }: MessageStepProps) {
  const { form, change, dirty, saving, error } = draft;
  const asksFeature = uses(form, 'featureName', 'benefit') || form.feature !== '';
  const features = api.useQuery('get', '/api/features', {}, { enabled: asksFeature });
  const text = (name: FaultyField) => ({ name, value: form[name], autoComplete: 'off' });
  const other = error === null ? null : otherFault(problemOf(error), FIELD_POINTERS);
  return (
    <div className={step.step}>
      <div className={styles.fields} ref={fields}>
        <TemplateField form={form} onChange={change} />
        <Field label={CAMPAIGN.name} note={CAMPAIGN.nameNote} fault={faultOf(faults, 'name')}>
          {(control) => <input {...control} {...text('name')} maxLength={200} onChange={({ currentTarget }) => change({ name: currentTarget.value })} />}
        </Field>
        <MessageText text={form} onChange={change} fields={FIELDS} faults={{ subject: faultOf(faults, 'subject'), body: faultOf(faults, 'body') }} rows={11} />
        {(uses(form, 'link') || form.linkUrl !== '') && (
          <Field label={CAMPAIGN.link} note={CAMPAIGN.linkNote} fault={faultOf(faults, 'linkUrl')}>
            {(control) => (
              <input
                {...control}
                {...text('linkUrl')}
                type="url"
                inputMode="url"
                maxLength={2000}
                placeholder="https://"
                onChange={({ currentTarget }) => change({ linkUrl: currentTarget.value })}
              />
            )}
          </Field>
        )}
        {asksFeature && (
          <FeatureSelect
            features={features.data?.items ?? []}
            value={form.feature}
            note={CAMPAIGN.featureNote}
            fault={faultOf(faults, 'feature')}
            optional
            onChange={(feature) => change({ feature })}
          />
        )}
        {other !== null && <Refusal what={MAILS.notSaved} error={error} detail={other} />}
      </div>
      <MailPreview draft={draft} old={dirty || saving} />
    </div>
  );
}

/** A text to begin with; what was written of one's own is not replaced without a question. */
function TemplateField({ form, onChange }: { readonly form: CampaignForm; readonly onChange: (part: Partial<CampaignForm>) => void }) {
  const { data } = api.useQuery('get', '/api/intelligence/templates', { params: { query: { kind: 'campaign' } } }, { staleTime: Infinity });
  const [asked, setAsked] = useState<string | null>(null);
  const templates = data?.items ?? [];
  const now = templates.find(({ subject, body }) => subject === form.subject && body === form.body);
  const take = (id: string): void => {
    const template = templates.find((one) => one.id === id);
    if (template === undefined) return;
    const named = form.name === '' || templates.some(({ name }) => name === form.name);
    onChange({ subject: template.subject, body: template.body, ...(named ? { name: template.name } : {}) });
  };
  return (
    <Field label={MAILS.template}>
      {(control) => (
        <>
          <select
            {...control}
            data-autofocus
            value={now?.id ?? ''}
            onChange={({ currentTarget }) => (now === undefined ? setAsked(currentTarget.value) : take(currentTarget.value))}
          >
            {now === undefined && <option value="">{CAMPAIGN.ownText}</option>}
            {templates.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          {asked !== null && (
            <ConfirmDialog
              question={CAMPAIGN.replace}
              verb={CAMPAIGN.replaceNow}
              onClose={() => setAsked(null)}
              onConfirm={() => {
                take(asked);
                setAsked(null);
              }}
            />
          )}
        </>
      )}
    </Field>
  );
}
