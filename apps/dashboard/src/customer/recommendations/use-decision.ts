import { useMutation, useQueryClient } from '@tanstack/react-query';
import { problemOf } from '../../api/api-problem';
import { type Api, client } from '../../api/client';
import { alarm, toast } from '../../kit/toast';
import { RECS } from '../../words/peers';

export type Decision = Api<'RecommendationDecisionRequest'>;

/** Keeps what somebody decides about a recommendation; every page that shows it is asked for again. */
export function useDecision(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Decision) => client.PATCH('/api/intelligence/recommendations/{id}', { params: { path: { id } }, body }),
    onSuccess: (_answer, { status }) => {
      toast(RECS.decided(RECS.status[status]));
      for (const queryKey of [['dashboard'], ['portfolio'], ['recommendations']]) void queries.invalidateQueries({ queryKey });
    },
    onError: (error) => alarm(RECS.failed, problemOf(error).detail),
  });
}
