import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client, NOTHING } from '../api/client';
import { ConfirmDialog } from '../kit/confirm-dialog';
import { alarm, toast } from '../kit/toast';
import { CAMPAIGNS } from '../words/campaigns';
import type { Engagement } from './campaign-form';
import styles from './campaign-page.module.css';
import { ENGAGEMENTS_KEY } from './latest-query';
import { keepsTime, type Move, movesOf } from './engagement-facts';

type Done = Exclude<Move, 'edit'>;
const ASKED = ['start', 'cancel', 'discard'] as const;
type Asked = (typeof ASKED)[number];

async function carryOut(engagement: Engagement, move: Done, key: string): Promise<void> {
  const params = { path: { id: engagement.id } };
  if (move === 'start') {
    // Now is not the time that the draft was kept for.
    if (keepsTime(engagement)) await client.PATCH('/api/intelligence/engagements/{id}', { params, body: { sendAt: null } });
    await client.POST('/api/intelligence/engagements/{id}/start', { params: { ...params, header: { 'Idempotency-Key': key } }, body: NOTHING });
  } else if (move === 'pause') await client.POST('/api/intelligence/engagements/{id}/pause', { params, body: NOTHING });
  else if (move === 'resume') await client.POST('/api/intelligence/engagements/{id}/resume', { params, body: NOTHING });
  else await client.POST('/api/intelligence/engagements/{id}/cancel', { params, body: NOTHING });
}

/** What can be done with an engagement; what cannot be taken back is asked about first. */
export function CampaignMoves({ engagement, onEdit }: { readonly engagement: Engagement; readonly onEdit: () => void }) {
  const { name } = engagement;
  const [asking, setAsking] = useState<Asked | null>(null);
  const [key] = useState(() => crypto.randomUUID());
  const queries = useQueryClient();
  const { mutate, isPending, variables } = useMutation({
    mutationFn: (move: Done) => carryOut(engagement, move, key),
    onSuccess: (_nothing, move) => toast(CAMPAIGNS.done[move]),
    onError: (error) => alarm(CAMPAIGNS.notDone, error),
    onSettled: () => queries.invalidateQueries({ queryKey: ENGAGEMENTS_KEY }),
  });
  const press = (move: Move): void => {
    const asked = ASKED.find((one) => one === move);
    if (move === 'edit') onEdit();
    else if (asked !== undefined) setAsking(asked);
    else mutate(move);
  };
  return (
    <div className={`${styles.moves} no-print`}>
      {movesOf(engagement).map((move, at) => (
        <Button
          key={move}
          variant={at === 0 && move !== 'pause' ? 'filled' : 'default'}
          loading={isPending && variables === move}
          disabled={isPending}
          onClick={() => press(move)}
        >
          {CAMPAIGNS.moves[move]}
        </Button>
      ))}
      {asking !== null && (
        <ConfirmDialog
          question={CAMPAIGNS.asks[asking](name)}
          verb={asking === 'cancel' ? CAMPAIGNS.cancelNow : CAMPAIGNS.moves[asking]}
          onClose={() => setAsking(null)}
          onConfirm={() => {
            setAsking(null);
            mutate(asking);
          }}
        />
      )}
    </div>
  );
}
