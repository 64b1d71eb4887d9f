import type { Audience } from '@adoption/presentation';

/** What a report says of its reader, so that names of dormant users are not sent to the customer by mistake; null: nothing. */
export const readerNote = (audience: Audience): string | null => (audience === 'internal' ? 'Internal: not for the customer' : null);
