import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Api, client } from '../api/client';
import { alarm } from '../kit/toast';
import { undoToast, withdrawUndo } from '../kit/undo-toast';
import { TRAININGS } from '../words/trainings';
import { type Invitee, inviteesQuery, outcomeQuery, trainingQuery } from './trainings-query';

type Pages = InfiniteData<Api<'InviteesResponse'>>;

const withAttended = (pages: Pages, userId: string, attended: boolean | null): Pages => ({
  ...pages,
  pages: pages.pages.map((page) => ({ ...page, items: page.items.map((item) => (item.userId === userId ? { ...item, attended } : item)) })),
});

/** Notes at once whether somebody came, and offers to take it back. */
export function useAttendance(trainingId: string, { userId, attended: before }: Invitee, name: string) {
  const queries = useQueryClient();
  const toastId = `attendance-${trainingId}`;
  const { mutate, isPending } = useMutation({
    mutationFn: async ({ attended }: { readonly attended: boolean | null; readonly isUndo: boolean }) =>
      (await client.PUT('/api/intelligence/trainings/{id}/attendance', { params: { path: { id: trainingId } }, body: { attendance: [{ userId, attended }] } }))
        .data!,
    onSuccess: (training, { attended, isUndo }) => {
      queries.setQueryData(trainingQuery(trainingId).queryKey, training);
      queries.setQueryData<Pages>(inviteesQuery(trainingId).queryKey, (pages) => (pages === undefined ? pages : withAttended(pages, userId, attended)));
      void queries.invalidateQueries({ queryKey: outcomeQuery(trainingId).queryKey });
      withdrawUndo(toastId);
      if (isUndo) return;
      const undo = (): void => mutate({ attended: before, isUndo: true });
      undoToast({ id: toastId, message: TRAININGS.notedAs(name, attended), verb: TRAININGS.undo, name: TRAININGS.undoNamed(name), onUndo: undo });
    },
    onError: (error) => alarm(TRAININGS.notNoted, error),
  });
  return { note: (attended: boolean | null): void => mutate({ attended, isUndo: false }), isPending };
}
