import type { Transaction } from '@adoption/database';
import { bumpCatalogueVersion } from './queries/bump-versions.query';
import type { FeatureCutoff } from './queries/find-cutoffs.query';
import { lockAccounts } from './queries/lock-accounts.query';
import { writeCutoffs } from './queries/write-cutoffs.query';

/**
 * Sets from when on features count as adopted, in the caller's transaction, which from here on holds the turn of whoever writes
 * account data. Moves the version of the catalogue when anything changes.
 * @param cutoffs of distinct features of the catalogue; others keep theirs
 * @returns whether anything has changed
 */
export async function setCutoffs(transaction: Transaction, cutoffs: readonly FeatureCutoff[], now: Date): Promise<boolean> {
  await lockAccounts(transaction);
  const changed = await writeCutoffs(transaction, cutoffs, now);
  if (changed > 0) await bumpCatalogueVersion(transaction, now);
  return changed > 0;
}
