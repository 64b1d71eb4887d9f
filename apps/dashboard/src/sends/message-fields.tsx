import type { Api } from '../api/client';
import { Field } from '../kit/field';
import type { MergeField } from '../mails/merge-buttons';
import { MessageText } from '../mails/message-text';
import { MAILS } from '../words/mails';
import type { SendForm } from './send-form';
import type { SendKind } from './send-kinds';

/** Fields about which something is known in mails of a kind. */
const FIELDS = {
  guide: ['firstName', 'customerName', 'featureName', 'link', 'senderName'],
  benefits: ['firstName', 'customerName', 'featureName', 'benefit', 'senderName'],
  link: ['firstName', 'customerName', 'featureName', 'link', 'senderName'],
} as const satisfies Record<SendKind, readonly MergeField[]>;

interface MessageFieldsProps {
  readonly kind: SendKind;
  readonly templates: readonly Api<'TemplateResponse'>[];
  readonly form: Pick<SendForm, 'template' | 'subject' | 'body'>;
  readonly onChange: (part: Partial<Pick<SendForm, 'template' | 'subject' | 'body'>>) => void;
  readonly faults: { readonly subject: string | null; readonly body: string | null };
}

/** Subject and message, from a template on, with fields that are filled in for everybody. */
export function MessageFields({ kind, templates, form, onChange, faults }: MessageFieldsProps) {
  const take = (id: string): void => {
    const template = templates.find((one) => one.id === id);
    if (template !== undefined) onChange({ template: id, subject: template.subject, body: template.body });
  };
  return (
    <>
      {templates.length > 1 && (
        <Field label={MAILS.template}>
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
      <MessageText text={form} onChange={onChange} fields={FIELDS[kind]} faults={faults} rows={9} />
    </>
  );
}
