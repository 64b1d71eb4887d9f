import type { Type } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { Database } from '@adoption/database';
import { Processes, type Step, WORK_LIMITS, type Work, type WorkLimits, type WorkName, WorkProcessor, WorkRows } from '@adoption/jobs';
import { invalid, unavailable } from '@adoption/problems';

/** How a step of a trial goes wrong. */
export type Poison = 'throw' | 'refuse' | 'unavailable' | 'hang' | 'exit' | 'loop' | 'memory';

/** What a trial job is asked to do. */
export interface TrialPlan {
  readonly steps: number;
  readonly milliseconds?: number;
  readonly poison?: Poison;
  /** The step that goes wrong; 0 is the first. */
  readonly at?: number;
}

/** As the product's, but fit for a test's patience. */
export const TRIAL_LIMITS: WorkLimits = { ...WORK_LIMITS, leaseSeconds: 3, stepSeconds: 5, pauseSeconds: 0.1 };

/** Where trial steps are written down as they begin and end; a worker that is killed leaves the end open. */
export const TRIAL_STEPS = `
CREATE TABLE trial_steps (id int GENERATED ALWAYS AS IDENTITY, job uuid NOT NULL, step int NOT NULL, pid int NOT NULL,
  began_at timestamptz NOT NULL DEFAULT clock_timestamp(), ended_at timestamptz)`;

/** A processor of a kind of work that does what the job's subject says. */
export function trialWork(name: WorkName, limits: WorkLimits = TRIAL_LIMITS): Type<WorkProcessor<WorkName>> {
  @Processes(name)
  class TrialWork extends WorkProcessor<WorkName> {
    protected override readonly limits = limits;

    constructor(
      rows: WorkRows,
      private readonly database: Database,
    ) {
      super(rows);
    }

    override async step({ id, subject, position }: Work): Promise<Step> {
      const { steps, milliseconds = 0, poison, at = 0 } = subject as TrialPlan;
      const step = (position as number | null) ?? 0;
      const [begun] = await this.database.query<{ id: number }>('INSERT INTO trial_steps (job, step, pid) VALUES ($1, $2, $3) RETURNING id', [
        id,
        step,
        process.pid,
      ]);
      if (poison !== undefined && step === at) await take(poison);
      await pause(milliseconds);
      await this.database.query('UPDATE trial_steps SET ended_at = clock_timestamp() WHERE id = $1', [begun!.id]);
      return { done: step + 1, total: steps, position: step + 1, finished: step + 1 === steps, result: step + 1 === steps ? { href: `/trials/${id}` } : null };
    }
  }
  return TrialWork;
}

async function take(poison: Poison): Promise<void> {
  switch (poison) {
    case 'throw':
      throw new Error('poison with SELECT secret FROM somewhere');
    case 'refuse':
      throw invalid('This will never work.');
    case 'unavailable':
      throw unavailable('The mail server does not answer.');
    case 'hang':
      return new Promise(() => {});
    case 'exit':
      return process.exit(7);
    case 'loop':
      for (let turn = 0; ; turn++) if (turn < 0) return;
    case 'memory':
      for (const held: number[][] = []; ;) held.push(new Array<number>(1_000_000).fill(held.length));
  }
}
