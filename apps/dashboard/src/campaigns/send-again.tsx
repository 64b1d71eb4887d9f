import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../api/client';
import { ConfirmDialog } from '../kit/confirm-dialog';
import { alarm, toast } from '../kit/toast';
import { CAMPAIGNS } from '../words/campaigns';
import { ENGAGEMENTS_KEY } from './latest-query';

interface SendAgainProps {
  readonly engagementId: string;
  /** null: all that failed. */
  readonly deliveryIds: string[] | null;
  readonly label: string;
  /** The button's name where its label alone does not tell. */
  readonly name?: string;
  readonly question: string;
}

/** Sends mails once more, when a person has decided so. */
export function SendAgain({ engagementId, deliveryIds, label, name, question }: SendAgainProps) {
  // The key of one decision: a second press is none.
  const [decision, setDecision] = useState<string | null>(null);
  const queries = useQueryClient();
  const again = useMutation({
    mutationFn: (key: string) =>
      client.POST('/api/intelligence/engagements/{id}/send-again', {
        params: { path: { id: engagementId }, header: { 'Idempotency-Key': key } },
        body: { deliveryIds },
      }),
    onSuccess: () => toast(CAMPAIGNS.done.again),
    onError: (error) => alarm(CAMPAIGNS.notDone, error),
    onSettled: () => queries.invalidateQueries({ queryKey: ENGAGEMENTS_KEY }),
  });
  return (
    <>
      <Button variant="default" size="compact-sm" mih={32} aria-label={name} loading={again.isPending} onClick={() => setDecision(crypto.randomUUID())}>
        {label}
      </Button>
      {decision !== null && (
        <ConfirmDialog
          question={question}
          verb={CAMPAIGNS.againNow}
          onClose={() => setDecision(null)}
          onConfirm={() => {
            again.mutate(decision);
            setDecision(null);
          }}
        />
      )}
    </>
  );
}
