import { emptyQueues } from './empty-queues';
import { workPromises } from './work-promises';

describe('work with its queues in PostgreSQL', () => {
  workPromises('postgresql', () => null, emptyQueues);
});
