import { invalid, type Problem } from '@adoption/problems';
import type { RecipientRow } from './queries/list-recipients.query';

const refused = (): Problem =>
  invalid('The cursor is not one that this list gave out.', [{ pointer: 'cursor', code: 'invalid_cursor', detail: 'must be the `next` of a page' }]);

/** Key before which a page of engagements begins; null: the first page. @throws Problem invalid */
export function placeAfter(cursor: string | null): number | null {
  if (cursor === null) return null;
  if (!/^\d{1,9}$/.test(cursor)) throw refused();
  return Number(cursor);
}

/** Cursor of the page behind a recipient. */
export const recipientCursor = ({ user, delivery }: Pick<RecipientRow, 'user' | 'delivery'>): string => `${user}.${delivery}`;

/** The place behind which a page of recipients begins. @throws Problem invalid */
export function recipientAfter(cursor: string | null): [user: number, delivery: number] {
  if (cursor === null) return [0, 0];
  const [, user, delivery] = /^(\d{1,9})\.(\d{1,15})$/.exec(cursor) ?? [];
  if (user === undefined || delivery === undefined) throw refused();
  return [Number(user), Number(delivery)];
}
