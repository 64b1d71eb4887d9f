import { emptyQueues } from '../../jobs/empty-queues';
import { exportPromises } from './export-promises';

describe('exports with their queues in PostgreSQL', () => {
  exportPromises('postgresql', () => null, emptyQueues);
});
