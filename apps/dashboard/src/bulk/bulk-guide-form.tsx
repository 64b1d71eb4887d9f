import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { api, type Api } from '../api/client';
import { FeatureSelect } from '../kit/feature-select';
import { Failure, Loading, Skeleton } from '../kit/states';
import { ContentNote } from '../sends/content-note';
import { MessageFields } from '../sends/message-fields';
import { QuietSwitch } from '../mails/quiet-switch';
import { firstForm } from '../sends/send-form';
import { contentOf, firstFeature } from '../sends/send-kinds';
import { BULK } from '../words/bulk';
import { DIALOGS } from '../words/dialogs';
import { SENDS } from '../words/sends';
import type { BulkFormProps } from './form-props';
import { guideWork } from './guide-work';
import styles from '../sends/sends.module.css';

/** A guide for many accounts: which one, and in which words. */
export function BulkGuideForm(props: BulkFormProps) {
  const templates = api.useQuery('get', '/api/intelligence/templates', { params: { query: { kind: 'guide' } } });
  if (templates.error !== null) return <Failure error={templates.error} what={SENDS.data} onRetry={() => void templates.refetch()} />;
  if (templates.data === undefined)
    return (
      <Loading what={SENDS.data}>
        <Skeleton height={480} />
      </Loading>
    );
  return <GuideForm {...props} templates={templates.data.items} />;
}

function GuideForm({
  accounts,
  features,
  featureKey,
  templates,
  onDirty,
  onCancel,
  onWork,
}: BulkFormProps & { readonly templates: readonly Api<'TemplateResponse'>[] }) {
  const [form, setForm] = useState(() => firstForm(firstFeature('guide', features, featureKey)!.key, templates[0]));
  const [quietHours, setQuietHours] = useState(true);
  const [tried, setTried] = useState(false);
  const feature = features.find(({ key }) => key === form.feature)!;
  const sendable = contentOf('guide', feature) !== null;
  const emptyAt = (field: 'subject' | 'body'): string | null => (tried && form[field].trim() === '' ? SENDS.empty : null);
  const change = (part: Partial<typeof form>): void => {
    onDirty();
    setForm((last) => ({ ...last, ...part }));
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    const { subject, body } = form;
    const template = templates.find(({ id }) => id === form.template);
    if (subject.trim() !== '' && body.trim() !== '')
      return onWork(
        guideWork({
          name: SENDS.name(template?.name ?? subject, feature.name),
          feature: feature.key,
          audience: { feature: feature.key, used: false },
          subject,
          body,
          quietHours,
        }),
      );
    const element = event.currentTarget;
    // The fields at fault are marked by then.
    return void setTimeout(() => element.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <FeatureSelect first features={features} value={form.feature} onChange={(key) => change({ feature: key })} />
      <ContentNote kind="guide" feature={feature} />
      {sendable && (
        <>
          <p className="small">{BULK.recipients(feature.name)}</p>
          <MessageFields kind="guide" templates={templates} form={form} onChange={change} faults={{ subject: emptyAt('subject'), body: emptyAt('body') }} />
          <QuietSwitch on={quietHours} note={quietHours ? BULK.quietOn : BULK.quietOff} onChange={setQuietHours} />
        </>
      )}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onCancel}>
          {DIALOGS.cancel}
        </Button>
        {sendable && <Button type="submit">{BULK.submit.guide(accounts.length)}</Button>}
      </div>
    </form>
  );
}
