import { useRef } from 'react';
import { Field } from '../kit/field';
import { MAILS } from '../words/mails';
import { insertText } from './insert-text';
import styles from './mails.module.css';
import { MergeButtons, type MergeField } from './merge-buttons';

const LONGEST = { subject: 200, body: 10_000 } as const;

interface Text {
  readonly subject: string;
  readonly body: string;
}

interface MessageTextProps {
  readonly text: Text;
  readonly onChange: (part: Partial<Text>) => void;
  /** Fields about which something can be known. */
  readonly fields: readonly MergeField[];
  readonly faults: { readonly subject: string | null; readonly body: string | null };
  readonly rows: number;
}

/** Subject and message, with fields that are filled in for everybody. */
export function MessageText({ text, onChange, fields, faults, rows }: MessageTextProps) {
  const subject = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const last = useRef<keyof Text>('body');
  const insert = (piece: string): void => {
    const field = last.current;
    const element = field === 'subject' ? subject.current! : body.current!;
    const inserted = insertText(text[field], piece, element.selectionStart ?? text[field].length, element.selectionEnd ?? text[field].length);
    if (inserted.text.length > LONGEST[field]) return;
    onChange({ [field]: inserted.text });
    element.focus();
    // The new text stands in the field by then.
    setTimeout(() => element.setSelectionRange(inserted.caret, inserted.caret));
  };
  return (
    <>
      <Field label={MAILS.subject} fault={faults.subject}>
        {(control) => (
          <input
            {...control}
            name="subject"
            autoComplete="off"
            ref={subject}
            maxLength={LONGEST.subject}
            value={text.subject}
            onFocus={() => void (last.current = 'subject')}
            onChange={({ currentTarget }) => onChange({ subject: currentTarget.value })}
          />
        )}
      </Field>
      <MergeButtons fields={fields} onInsert={insert} />
      <Field label={MAILS.body} fault={faults.body}>
        {(control) => (
          <textarea
            {...control}
            className={`${control.className} ${styles.body}`}
            name="body"
            ref={body}
            rows={rows}
            maxLength={LONGEST.body}
            value={text.body}
            onFocus={() => void (last.current = 'body')}
            onChange={({ currentTarget }) => onChange({ body: currentTarget.value })}
          />
        )}
      </Field>
    </>
  );
}
