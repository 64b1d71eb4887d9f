import { Button } from '@mantine/core';
import { useRef } from 'react';
import { insertText } from '../campaigns/insert-text';
import type { Api } from '../api/client';
import { Field } from '../kit/field';
import { SENDS } from '../words/sends';
import type { SendForm } from './send-form';
import type { SendKind } from './send-kinds';
import styles from './sends.module.css';

/** Fields about which something is known in mails of a kind. */
const FIELDS = {
  guide: ['firstName', 'customerName', 'featureName', 'link', 'senderName'],
  benefits: ['firstName', 'customerName', 'featureName', 'benefit', 'senderName'],
  link: ['firstName', 'customerName', 'featureName', 'link', 'senderName'],
} as const satisfies Record<SendKind, readonly (keyof typeof SENDS.fields)[]>;

const LONGEST = { subject: 200, body: 10_000 } as const;

interface MessageFieldsProps {
  readonly kind: SendKind;
  readonly templates: readonly Api<'TemplateResponse'>[];
  readonly form: Pick<SendForm, 'template' | 'subject' | 'body'>;
  readonly onChange: (part: Partial<Pick<SendForm, 'template' | 'subject' | 'body'>>) => void;
  readonly faults: { readonly subject: string | null; readonly body: string | null };
}

/** Subject and message, from a template on, with fields that are filled in for everybody. */
export function MessageFields({ kind, templates, form, onChange, faults }: MessageFieldsProps) {
  const subject = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const last = useRef<'subject' | 'body'>('body');
  const insert = (piece: string): void => {
    const field = last.current;
    const element = field === 'subject' ? subject.current! : body.current!;
    const { text, caret } = insertText(form[field], piece, element.selectionStart ?? form[field].length, element.selectionEnd ?? form[field].length);
    if (text.length > LONGEST[field]) return;
    onChange({ [field]: text });
    element.focus();
    // The new text stands in the field by then.
    setTimeout(() => element.setSelectionRange(caret, caret));
  };
  const take = (id: string): void => {
    const template = templates.find((one) => one.id === id);
    if (template !== undefined) onChange({ template: id, subject: template.subject, body: template.body });
  };
  return (
    <>
      {templates.length > 1 && (
        <Field label={SENDS.template}>
          {(control) => (
            <select {...control} value={form.template} onChange={({ currentTarget }) => take(currentTarget.value)}>
              {templates.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label={SENDS.subject} fault={faults.subject}>
        {(control) => (
          <input
            {...control}
            ref={subject}
            maxLength={LONGEST.subject}
            value={form.subject}
            onFocus={() => void (last.current = 'subject')}
            onChange={({ currentTarget }) => onChange({ subject: currentTarget.value })}
          />
        )}
      </Field>
      <Field label={SENDS.message} fault={faults.body}>
        {(control) => (
          <textarea
            {...control}
            ref={body}
            rows={9}
            maxLength={LONGEST.body}
            value={form.body}
            onFocus={() => void (last.current = 'body')}
            onChange={({ currentTarget }) => onChange({ body: currentTarget.value })}
          />
        )}
      </Field>
      <div role="group" aria-label={SENDS.fieldsName} className={styles.merge}>
        <span className="small" aria-hidden="true">
          {SENDS.insert}
        </span>
        {FIELDS[kind].map((field) => (
          <Button key={field} variant="default" size="compact-sm" onClick={() => insert(`{{${field}}}`)}>
            {SENDS.fields[field]}
          </Button>
        ))}
      </div>
    </>
  );
}
