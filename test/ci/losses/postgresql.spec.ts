import { emptyQueues } from '../../jobs/empty-queues';
import { snapshotPromises } from './snapshot-promises';

describe('runs of snapshots with their queues in PostgreSQL', () => {
  snapshotPromises('postgresql', () => null, emptyQueues);
});
