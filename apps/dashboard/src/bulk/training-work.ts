import { type Api, client } from '../api/client';
import { problemOf } from '../api/api-problem';
import { leftOutOf } from './left-out-of';
import type { Work } from './run-each';

const NOBODY = 'nobody_to_invite';

/** Schedules a training for one account after the other, each by its own clocks and once, by its key. */
export function trainingWork(training: Api<'TrainingRequest'>): Work {
  return async ({ id: customerId }, key) => {
    try {
      const params = { path: { customerId }, header: { 'Idempotency-Key': key } };
      const { trainingId } = (await client.POST('/api/intelligence/adoption/{customerId}/trainings', { params, body: training })).data!;
      const { invited, excluded } = (await client.GET('/api/intelligence/trainings/{id}', { params: { path: { id: trainingId } } })).data!;
      return { kind: 'done', people: invited, leftOut: leftOutOf(excluded), href: `/trainings/${trainingId}` };
    } catch (error) {
      const { code } = problemOf(error);
      if (code === NOBODY) return { kind: 'nobody', people: 0, leftOut: '', href: null };
      throw error;
    }
  };
}
