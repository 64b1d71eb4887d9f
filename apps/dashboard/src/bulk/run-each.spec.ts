import { type Account, type Done, type Outcome, runEach, unfinished } from './run-each';

const ACCOUNTS: readonly Account[] = ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() }));
const SENT: Done = { kind: 'done', people: 3, leftOut: '', href: null };
const keyOf = (id: string): string => `key-${id}`;
const never = (): boolean => false;

function ledger() {
  const outcomes = new Map<string, Outcome>();
  const steps: string[] = [];
  return { outcomes, steps, tell: (id: string, outcome: Outcome) => (steps.push(`${id} ${outcome.state}`), void outcomes.set(id, outcome)) };
}

describe('work for many accounts', () => {
  it('is done for one after the other, each with a key of its own', async () => {
    const { steps, tell } = ledger();
    const keys: string[] = [];
    await runEach(ACCOUNTS, async (_, key) => (keys.push(key), SENT), keyOf, tell, never);
    expect(steps).toEqual(['a working', 'a ended', 'b working', 'b ended', 'c working', 'c ended']);
    expect(keys).toEqual(['key-a', 'key-b', 'key-c']);
  });

  it('goes on after one that failed; only that one is left to be tried again, with the same key', async () => {
    const { outcomes, tell } = ledger();
    const asked: string[] = [];
    let broken = true;
    const work = async ({ id }: Account, key: string): Promise<Done> => {
      asked.push(key);
      if (id === 'b' && broken) throw new Error('no answer');
      return SENT;
    };
    await runEach(ACCOUNTS, work, keyOf, tell, never);
    expect(outcomes.get('b')).toMatchObject({ state: 'failed', error: new Error('no answer') });
    expect(unfinished(ACCOUNTS, outcomes).map(({ id }) => id)).toEqual(['b']);
    broken = false;
    await runEach(unfinished(ACCOUNTS, outcomes), work, keyOf, tell, never);
    expect(unfinished(ACCOUNTS, outcomes)).toEqual([]);
    expect(asked).toEqual(['key-a', 'key-b', 'key-c', 'key-b']);
  });

  it('stops between two accounts', async () => {
    const { outcomes, tell } = ledger();
    await runEach(
      ACCOUNTS,
      async () => SENT,
      keyOf,
      tell,
      () => outcomes.size === 1,
    );
    expect(unfinished(ACCOUNTS, outcomes).map(({ id }) => id)).toEqual(['b', 'c']);
  });
});
