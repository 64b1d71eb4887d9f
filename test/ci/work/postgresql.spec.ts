import { processPromises } from './process-promises';

describe('workers with their queues in PostgreSQL', () => {
  processPromises('postgresql', () => null);
});
