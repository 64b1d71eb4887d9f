import type { Transaction } from '@adoption/database';

/**
 * Lets one transaction at a time count what an address has been sent; waits for the turn and keeps it until the transaction ends. Always in the same order,
 * so that no two wait for each other.
 */
export async function lockAddresses(transaction: Transaction, addresses: readonly Buffer[]): Promise<void> {
  const locks = [...new Set(addresses.map((address) => address.readInt32BE(0)))].sort((one, other) => one - other);
  await transaction.query('SELECT pg_advisory_xact_lock(7710, lock) FROM unnest($1::int[]) AS lock', [locks], 'lock-addresses');
}
