import { emptyQueues } from '../../jobs/empty-queues';
import { mailPromises } from './mail-promises';

describe('mails with their queues in PostgreSQL', () => {
  mailPromises('postgresql', () => null, emptyQueues);
});
