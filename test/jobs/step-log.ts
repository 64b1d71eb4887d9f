import type { Client } from 'pg';

/** A step that a trial job has begun. */
export interface BegunStep {
  readonly step: number;
  readonly pid: number;
  readonly ended: boolean;
}

/** What trial jobs have written down of their steps. */
export class StepLog {
  constructor(private readonly client: Client) {}

  async of(job: string): Promise<BegunStep[]> {
    const sql = 'SELECT step, pid, ended_at IS NOT NULL AS ended FROM trial_steps WHERE job = $1 ORDER BY id';
    return (await this.client.query<BegunStep>(sql, [job])).rows;
  }

  /** Every step of these jobs was begun once and ended. */
  async expectOnce(jobs: readonly string[], steps: number): Promise<void> {
    for (const job of jobs) {
      expect((await this.of(job)).map(({ step, ended }) => [step, ended])).toEqual(Array.from({ length: steps }, (_, step) => [step, true]));
    }
  }

  /** Pairs of steps of one job that were under way at once. */
  async overlaps(jobs: readonly string[]): Promise<number> {
    const { rows } = await this.client.query<{ pairs: number }>(
      `SELECT count(*)::int AS pairs FROM trial_steps a JOIN trial_steps b ON b.job = a.job AND b.id > a.id
       WHERE a.job = ANY($1::uuid[]) AND b.began_at < a.ended_at AND a.began_at < coalesce(b.ended_at, 'infinity')`,
      [jobs],
    );
    return rows[0]!.pairs;
  }
}
