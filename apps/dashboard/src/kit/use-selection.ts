import { useState } from 'react';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Accounts that are ticked. They stay so while the list is filtered and ordered otherwise. */
export function useSelection() {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  return {
    accounts: [...names].map(([id, name]) => ({ id, name })),
    has: (id: string): boolean => names.has(id),
    /** Ticks accounts, or takes their ticks away. */
    mark: (accounts: readonly Named[], ticked: boolean): void =>
      setNames((last) => {
        const next = new Map(last);
        for (const { id, name } of accounts) {
          if (ticked) next.set(id, name);
          else next.delete(id);
        }
        return next;
      }),
    clear: (): void => setNames(new Map()),
  };
}
export type Selection = ReturnType<typeof useSelection>;
