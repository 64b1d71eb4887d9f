import fc from 'fast-check';
import { BLANK_USER, type UserRecord, userRowKey } from './rows/user-row';
import { changedRows, distinctRows, planUpsert } from './upsert-plan';

const text = fc.constantFrom('a', 'b', 'c');
const rows = fc.uniqueArray(
  fc.record(
    { customer: fc.constantFrom(1, 2), externalId: text, name: fc.option(text), email: fc.option(text), internal: fc.option(fc.boolean()) },
    { requiredKeys: ['customer', 'externalId'] },
  ),
  { selector: userRowKey, maxLength: 6 },
);
type Row = Parameters<typeof planUpsert<UserRecord, { customer: number; externalId: string }>>[0];
const store = (records: Iterable<UserRecord>): Map<string, UserRecord> => new Map([...records].map((record) => [userRowKey(record), record]));
const write = (stored: ReadonlyMap<string, UserRecord>, wanted: Row): Map<string, UserRecord> =>
  store([...stored.values(), ...changedRows(planUpsert(wanted, stored, userRowKey, BLANK_USER))]);

test('what was written once is unchanged the second time', () => {
  fc.assert(
    fc.property(rows, rows, (earlier, wanted) => {
      const stored = write(write(new Map(), earlier), wanted);
      expect(planUpsert(wanted, stored, userRowKey, BLANK_USER)).toEqual({ created: [], updated: [], unchanged: wanted.length });
    }),
  );
});

test('the order of rows does not matter', () => {
  fc.assert(
    fc.property(rows, rows, (earlier, wanted) => {
      const stored = write(new Map(), earlier);
      expect(write(stored, wanted.toReversed())).toEqual(write(stored, wanted));
    }),
  );
});

test('a field that is left out stays, null goes back to what a new row has', () => {
  const before: UserRecord = { ...BLANK_USER, customer: 1, externalId: 'u', name: 'Sam', team: 'Ops', internal: true };
  const plan = planUpsert([{ customer: 1, externalId: 'u', name: null, internal: null }], store([before]), userRowKey, BLANK_USER);
  expect(plan.updated).toEqual([{ before, after: { ...before, name: null, internal: false } }]);
});

test('every row is created, updated or unchanged', () => {
  fc.assert(
    fc.property(rows, rows, (earlier, wanted) => {
      const { created, updated, unchanged } = planUpsert(wanted, write(new Map(), earlier), userRowKey, BLANK_USER);
      expect(created.length + updated.length + unchanged).toBe(wanted.length);
      for (const { before, after } of updated) expect(after).not.toEqual(before);
    }),
  );
});

test('of rows about the same thing the first is kept', () => {
  const answer = distinctRows(
    [7, 8, 7].map((row, index) => ({ index, row })),
    String,
  );
  expect(answer.candidates.map(({ index }) => index)).toEqual([0, 1]);
  expect(answer.rejected).toEqual([{ index: 2, code: 'duplicate_row', detail: expect.any(String) }]);
});
