import { type AdoptionService, Snapshots } from '@adoption/adoption';
import type { Database } from '@adoption/database';
import { SCORE_FORMULA } from '@adoption/scoring';
import { eventually } from '../../jobs/eventually';
import type { Workspace } from './workspace';

type Row = Record<string, unknown>;

/** Everything that is kept of a snapshot but when, by which computation, and which other one may have been begun since. */
const SNAPSHOTS = `
SELECT c.external_id || ' ' || s.period || ' ' || (s.as_of - DATE '1970-01-01') AS name, to_jsonb(s) - '{token,computed_at,announced}'::text[] AS figures
FROM adoption_snapshots s JOIN customers c ON c.key = s.customer`;
/** Recommendations of accounts, and which snapshot they were found by. */
const RECOMMENDED = `SELECT c.id, r.rule, r.subject, r.status, r.title, r.rank FROM recommendations r JOIN customers c ON c.key = r.customer WHERE r.applies ORDER BY c.id, r.rank`;
const LOOKING = "SELECT id FROM jobs WHERE kind = 'generate-recommendations' AND state IN ('queued', 'running')";
const SCANNED = `
SELECT count(*)::int AS accounts FROM recommendation_scans r JOIN adoption_snapshots s ON s.customer = r.customer AND s.token = r.snapshot AND s.as_of = r.through AND s.period = '30d'
WHERE r.through = DATE '1970-01-01' + $1::int`;

/** What the jobs have left behind, compared with what is found when nothing disturbs. No worker may be at work meanwhile. */
export class KeptFigures {
  constructor(
    private readonly database: Database,
    private readonly snapshots: Snapshots,
    private readonly adoption: AdoptionService,
    private readonly workspace: Workspace,
  ) {}

  /** Forgets what jobs have made, and the jobs. */
  async forget(): Promise<void> {
    await this.database.query('TRUNCATE adoption_snapshots, recommendations, recommendation_scans, jobs, exports');
  }

  /** As if nobody had looked for recommendations yet; who looks now has looked. */
  async forgetRecommendations(): Promise<void> {
    await eventually(async () => (await this.database.query(LOOKING)).length === 0, 30, 'nobody looks for recommendations');
    await this.database.query('TRUNCATE recommendations, recommendation_scans');
  }

  /** Every snapshot is there once, and true; every account's recommendations are there once, and true. */
  async expectWhole(): Promise<void> {
    const kept = await this.all();
    const wanted = new Set(this.workspace.snapshots);
    expect([...kept.keys()].filter((name) => wanted.has(name))).toEqual(this.workspace.snapshots);
    for (const figures of kept.values()) expect(figures).toMatchObject({ stale: false, formula_version: 1 });
    expect(await this.database.query(SCANNED, [this.workspace.lastDay])).toEqual([{ accounts: this.workspace.accounts }]);
    await this.expectRecommended();
    await this.takeAgain();
    expect(await this.all()).toEqual(kept);
  }

  private async all(): Promise<Map<string, Row>> {
    const rows = await this.database.query<{ name: string; figures: Row }>(SNAPSHOTS);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
    return new Map(rows.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, figures }) => [name, figures]));
  }

  private async takeAgain(): Promise<void> {
    const slots = await this.database.query<{ key: number; id: string; asOf: number; period: '7d' | '30d' | '90d' | 'all' }>(
      `UPDATE adoption_snapshots s SET stale = true, score = NULL, mau = NULL FROM customers c WHERE c.key = s.customer
       RETURNING c.key, c.id, s.as_of - DATE '1970-01-01' AS "asOf", s.period`,
    );
    const accounts = Map.groupBy(slots, ({ key }) => key);
    const requests = [...accounts].map(([key, own]) => ({ key, id: own[0]!.id, slots: own.map(({ asOf, period }) => ({ asOf, period })) }));
    expect((await this.snapshots.take(requests, SCORE_FORMULA)).failures).toEqual(new Map());
  }

  /** What is stored is what the dashboards show. */
  private async expectRecommended(): Promise<void> {
    const stored = Map.groupBy(await this.database.query<{ id: string } & Row>(RECOMMENDED), ({ id }) => id);
    expect(stored.size).toBe(this.workspace.accounts);
    for (const [id, rows] of stored) {
      const view = await this.adoption.view(id, { period: '30d', comparison: 'peers', asOf: null }, { csmEmail: null });
      const { recommendations, peerComparison } = await this.adoption.dashboard(view);
      expect(peerComparison.pending).toBe(false);
      expect(rows).toEqual(recommendations.map(({ rule, subject, status, title, rank }) => ({ id, rule, subject, status, title, rank })));
    }
  }
}
