import type { Transaction } from '@adoption/database';
import type { FeatureRecord } from '../rows/feature-row';

const RELEASE = 'DELETE FROM feature_events WHERE feature = ANY($1::smallint[])';
const CLAIM = `
INSERT INTO feature_events (name, feature, kind)
SELECT e.name, r.slot, e.kind FROM jsonb_to_recordset($1::jsonb) AS r (slot smallint, events jsonb), jsonb_to_recordset(r.events) AS e (name text, kind text)`;

/** Replaces the event names of features: all are released before any is claimed, so a name can move from one to another. */
export async function writeFeatureEvents(transaction: Transaction, features: readonly FeatureRecord[]): Promise<void> {
  await transaction.run(RELEASE, [features.map(({ slot }) => slot)]);
  await transaction.run(CLAIM, [JSON.stringify(features.map(({ slot, events }) => ({ slot, events })))]);
}
