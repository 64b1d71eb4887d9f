import type { Queryable } from '@adoption/database';

/** Views of dashboards by one person in one week. */
export interface PersonViews {
  /** UUID. */
  readonly person: string;
  /** Monday of the week, whole days since 1970-01-01. */
  readonly week: number;
  readonly views: number;
}

// In the order of the primary key, so that two processes cannot wait for each other in a circle.
const SQL = `
INSERT INTO dashboard_views AS t (person, week, views)
SELECT p, DATE '1970-01-01' + w, v FROM unnest($1::text[], $2::int[], $3::int[]) AS n (p, w, v) ORDER BY w, p
ON CONFLICT (week, person) DO UPDATE SET views = t.views + excluded.views`;

/** Adds views to what is counted; each person and week at most once in the list. */
export async function countViews(database: Queryable, counted: readonly PersonViews[]): Promise<void> {
  await database.query(SQL, [counted.map(({ person }) => person), counted.map(({ week }) => week), counted.map(({ views }) => views)], 'count-views');
}
