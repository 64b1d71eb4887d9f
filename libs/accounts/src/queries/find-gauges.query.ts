import type { Queryable } from '@adoption/database';
import type { GaugeRecord } from '../rows/gauge-row';

const SQL = `
SELECT g.customer, g.metric, g.day AS date, g.value
FROM unnest($1::int[], $2::text[], $3::date[]) AS wanted (customer, metric, day) JOIN usage_gauges g ON g.customer = wanted.customer AND g.metric = wanted.metric AND g.day = wanted.day`;

/** The values stored for these customers, metrics and days. */
export const findGauges = (database: Queryable, gauges: readonly GaugeRecord[]): Promise<GaugeRecord[]> =>
  database.query<GaugeRecord & Record<string, unknown>>(SQL, [
    gauges.map(({ customer }) => customer),
    gauges.map(({ metric }) => metric),
    gauges.map(({ date }) => date),
  ]);
