import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { client, NOTHING } from '../api/client';
import { Refusal } from '../kit/refusal';
import { Failure, Loading, Skeleton } from '../kit/states';
import { MailExamples } from '../mails/mail-examples';
import { CAMPAIGN } from '../words/campaign-dialog';
import { CAMPAIGNS } from '../words/campaigns';
import type { Engagement } from './campaign-form';
import { previewQuery } from './campaign-queries';
import styles from './message-step.module.css';
import type { Draft } from './use-draft';

interface MailPreviewProps {
  readonly draft: Draft;
  /** What is shown is not what is written: not yet, or because that was refused. */
  readonly old: boolean;
}

/** A real recipient's mail as it would be read, and a test mail to oneself. */
export const MailPreview = ({ draft, old }: MailPreviewProps) => (
  <div className={styles.preview}>
    <div className={styles.previewHead}>
      <h3>{CAMPAIGN.preview}</h3>
      <span className="small">{old && (draft.error === null ? CAMPAIGN.previewOld : CAMPAIGN.previewLast)}</span>
    </div>
    {draft.saved === null ? <Skeleton height={320} /> : <Mail engagement={draft.saved} />}
    <TestMail draft={draft} />
  </div>
);

function Mail({ engagement }: { readonly engagement: Engagement }) {
  const { data, error, refetch } = useQuery(previewQuery(engagement));
  if (error !== null) return <Failure error={error} what={CAMPAIGN.previewData} notFound={CAMPAIGNS.notFound} onRetry={() => void refetch()} />;
  if (data === undefined)
    return (
      <Loading what={CAMPAIGN.previewData}>
        <Skeleton height={320} />
      </Loading>
    );
  if (data.examples.length === 0) return <p className="small">{CAMPAIGN.previewNone}</p>;
  return <MailExamples name={CAMPAIGN.preview} examples={data.examples} />;
}

function TestMail({ draft }: { readonly draft: Draft }) {
  const test = useMutation({
    mutationFn: async () => {
      const { id } = await draft.save();
      return (await client.POST('/api/intelligence/engagements/{id}/test', { params: { path: { id } }, body: NOTHING })).data!;
    },
  });
  return (
    <div className={styles.test}>
      <Button variant="default" loading={test.isPending} onClick={() => test.mutate()}>
        {CAMPAIGN.test}
      </Button>
      <p role="status" className="small">
        {test.data !== undefined && CAMPAIGN.testSent(test.data.sentTo)}
      </p>
      {test.error !== null && <Refusal what={CAMPAIGN.testFailed} error={test.error} />}
    </div>
  );
}
