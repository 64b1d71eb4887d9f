import { type RefObject, useRef, useState } from 'react';
import { api } from '../api/client';
import { problemOf } from '../api/api-problem';
import { ConfirmDialog } from '../kit/confirm-dialog';
import { Field } from '../kit/field';
import { otherFault } from '../api/faults';
import { CAMPAIGN } from '../words/campaign-dialog';
import { type CampaignForm, uses } from './campaign-form';
import { FeatureField } from './feature-field';
import { insertText } from './insert-text';
import { MailPreview } from './mail-preview';
import { MergeButtons } from './merge-buttons';
import { type FaultyField, faultOf, FIELD_POINTERS, type MessageFaults } from './message-faults';
import styles from './message-step.module.css';
import { Refusal } from '../kit/refusal';
import type { Draft } from './use-draft';

interface MessageStepProps {
  readonly draft: Draft;
  readonly faults: MessageFaults;
  /** Holds the fields, so that the first faulty one can get the focus. */
  readonly fields: RefObject<HTMLDivElement | null>;
}

/** What a campaign says: written from a template, saved as it is typed, shown as the first recipients will read it. */
export function MessageStep({ draft, faults, fields }: MessageStepProps) {
  const { form, change, dirty, saving, error } = draft;
  const last = useRef<'subject' | 'body'>('body');
  const insert = (piece: string): void => {
    const field = fields.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name=${last.current}]`);
    if (field === null || field === undefined) return;
    const { text, caret } = insertText(form[last.current], piece, field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length);
    change({ [last.current]: text });
    // After the new text is in the field.
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(caret, caret);
    });
  };
  const text = (name: FaultyField) => ({ name, value: form[name], autoComplete: 'off', onFocus: name === 'subject' ? () => (last.current = name) : undefined });
  const other = error === null ? null : otherFault(problemOf(error), FIELD_POINTERS);
  return (
    <div className={styles.step}>
      <div className={styles.fields} ref={fields}>
        <TemplateField form={form} onChange={change} />
        <Field label={CAMPAIGN.name} note={CAMPAIGN.nameNote} fault={faultOf(faults, 'name')}>
          {(control) => <input {...control} {...text('name')} maxLength={200} onChange={({ currentTarget }) => change({ name: currentTarget.value })} />}
        </Field>
        <Field label={CAMPAIGN.subject} fault={faultOf(faults, 'subject')}>
          {(control) => <input {...control} {...text('subject')} maxLength={200} onChange={({ currentTarget }) => change({ subject: currentTarget.value })} />}
        </Field>
        <MergeButtons onInsert={insert} />
        <Field label={CAMPAIGN.body} fault={faultOf(faults, 'body')}>
          {(control) => (
            <textarea
              {...control}
              name="body"
              rows={11}
              maxLength={10_000}
              value={form.body}
              onFocus={() => (last.current = 'body')}
              onChange={({ currentTarget }) => change({ body: currentTarget.value })}
            />
          )}
        </Field>
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
        {(uses(form, 'featureName', 'benefit') || form.feature !== '') && (
          <FeatureField value={form.feature} fault={faultOf(faults, 'feature')} onChange={(feature) => change({ feature })} />
        )}
        {other !== null && <Refusal what={CAMPAIGN.notSaved} error={error} detail={other} />}
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
    <Field label={CAMPAIGN.template}>
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
