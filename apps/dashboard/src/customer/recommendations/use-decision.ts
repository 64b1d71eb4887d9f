import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Api, client } from '../../api/client';
import { alarm, toast } from '../../kit/toast';
import { undoToast, withdrawUndo } from '../../kit/undo-toast';
import { RECS } from '../../words/peers';
import type { AnyRecommendation } from './any-recommendation';

export type Decision = Api<'RecommendationDecisionRequest'>;

const PAGES_THAT_SHOW_IT = [['dashboard'], ['portfolio'], ['recommendations']];

/**
 * Keeps what somebody decides about a recommendation; every page that shows it is asked for again. What takes it off the list can be
 * taken back. A dismissal that is refused is told by its dialog, everything else by an alarm.
 */
export function useDecision({ id, title, status: before }: Pick<AnyRecommendation, 'id' | 'status' | 'title'>) {
  const queries = useQueryClient();
  const decide = async (body: Decision): Promise<void> => {
    await client.PATCH('/api/intelligence/recommendations/{id}', { params: { path: { id } }, body });
    withdrawUndo(id);
    for (const queryKey of PAGES_THAT_SHOW_IT) void queries.invalidateQueries({ queryKey });
  };
  const refused = (error: unknown): void => alarm(RECS.failed, error);
  const undo = (): void => {
    const back = before === 'in_progress' ? before : 'open';
    decide({ status: back }).then(() => toast(RECS.decided(RECS.status[back])), refused);
  };
  return useMutation({
    mutationFn: decide,
    onSuccess: (_answer, { status }) => {
      const told = RECS.decided(RECS.status[status]);
      if (status === 'open' || status === 'in_progress') toast(told);
      else undoToast({ id, message: told, verb: RECS.undo, name: RECS.undoNamed(title), onUndo: undo });
    },
    onError: (error, { status }) => {
      if (status !== 'dismissed') refused(error);
    },
  });
}
