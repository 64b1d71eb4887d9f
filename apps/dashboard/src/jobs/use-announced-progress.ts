import { formatPercent } from '@adoption/presentation';
import { useEffect, useRef } from 'react';
import { useAnnounce } from '../kit/announcer';
import { JOBS } from '../words/jobs';
import { quarterOf } from './progress-percent';
import type { Job } from './watch-job';

/** Says to screen readers when a job has passed a quarter of its way, or stopped before its end; where it stood at first is not news. */
export function useAnnouncedProgress({ state, progress }: Pick<Job, 'state' | 'progress'>, label: string): void {
  const announce = useAnnounce();
  const quarter = quarterOf({ state, progress });
  const last = useRef({ state, quarter });
  useEffect(() => {
    const before = last.current;
    last.current = { state, quarter };
    if ((state === 'failed' || state === 'cancelled') && state !== before.state) announce(JOBS.announced(label, JOBS.states[state]));
    else if (quarter > before.quarter) announce(JOBS.announced(label, formatPercent(quarter)));
  }, [announce, label, quarter, state]);
}
