import { migrateQueues } from '@adoption/jobs';
import { Problem } from '@adoption/problems';
import { eventually } from './eventually';
import { jobPromises } from './job-promises';

describe('jobs with their queues in PostgreSQL', () => {
  jobPromises(
    'postgresql',
    () => null,
    (trial) => {
      test('migrating the queues again changes nothing', async () => {
        const { host, port, user, password, database } = trial().client;
        const answer = await migrateQueues({ databaseUrl: `postgresql://${user}:${password}@${host}:${port}/${database}`, redisUrl: null });
        expect(answer!.to).toBeGreaterThan(0);
        expect(answer!.from).toBe(answer!.to);
      });

      test('who enqueues is answered in time when the queue is not: a lock on its tables', async () => {
        const { client, worker } = trial();
        await client.query('BEGIN');
        await client.query('LOCK TABLE bullmq.job IN ACCESS EXCLUSIVE MODE');
        const began = performance.now();
        const answer = await worker.queues.enqueue('drop-expired-events', {}).catch((error: unknown) => error);
        await client.query('ROLLBACK');
        expect(answer).toBeInstanceOf(Problem);
        expect(answer).toMatchObject({ kind: 'unavailable' });
        expect(performance.now() - began).toBeLessThan(5_000);
      });

      test('connections that break are made anew and work goes on', async () => {
        const { client, worker } = trial();
        await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()');
        const before = worker.runs.of('record-milestones');
        const enqueued = (): Promise<boolean> =>
          worker.queues.enqueue('record-milestones', {}).then(
            () => true,
            () => false,
          );
        await eventually(enqueued, 10, 'a new connection of the queue');
        await eventually(() => worker.runs.of('record-milestones') > before, 15, 'a run after the break');
      });
    },
  );
});
