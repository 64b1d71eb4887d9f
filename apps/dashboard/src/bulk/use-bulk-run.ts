import { useQueryClient } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../kit/announcer';
import { BULK } from '../words/bulk';
import { type Account, type Outcome, runEach, unfinished, type Work } from './run-each';

const WAITING: Outcome = { state: 'waiting' };

/** Work for many accounts as it goes on: begun at once, stopped and taken up again by a person. */
export function useBulkRun(accounts: readonly Account[], work: Work) {
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(() => new Map(accounts.map(({ id }) => [id, WAITING])));
  const [running, setRunning] = useState(false);
  const [stopping, setStopping] = useState(false);
  const [keys] = useState(() => new Map(accounts.map(({ id }) => [id, crypto.randomUUID()])));
  const latest = useRef(outcomes);
  const stop = useRef(false);
  const busy = useRef(false);
  const queries = useQueryClient();
  const announce = useAnnounce();

  const run = useCallback(async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    stop.current = false;
    setRunning(true);
    setStopping(false);
    const tell = (id: string, outcome: Outcome): void => {
      latest.current = new Map(latest.current).set(id, outcome);
      setOutcomes(latest.current);
    };
    await runEach(
      unfinished(accounts, latest.current),
      work,
      (id) => keys.get(id)!,
      tell,
      () => stop.current,
    );
    busy.current = false;
    setRunning(false);
    announce(BULK.announced(accounts.length - unfinished(accounts, latest.current).length, accounts.length));
    for (const queryKey of [['engagements'], ['trainings'], ['audience']]) void queries.invalidateQueries({ queryKey });
  }, [accounts, work, keys, announce, queries]);

  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void run();
  }, [run]);

  const stopAfterThis = (): void => {
    stop.current = true;
    setStopping(true);
  };
  // Who leaves would break off the work for an account: going back stops it first, closing the window asks.
  useBlocker({
    disabled: !running,
    shouldBlockFn: () => {
      stopAfterThis();
      return true;
    },
  });

  return {
    outcomes,
    running,
    stopping,
    left: unfinished(accounts, outcomes),
    run,
    stop: stopAfterThis,
  };
}
