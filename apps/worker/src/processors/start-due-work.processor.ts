import { RecommendationRound, SnapshotRound } from '@adoption/adoption';
import { Database } from '@adoption/database';
import { failedLately, type JobOutcome, JobProcessor, Processes, startJob, type WorkName } from '@adoption/jobs';

/** After a failure of scheduled work, so long nobody tries again by itself. */
const REST_MINUTES = 10;

/** While more accounts than these wait for their snapshots, a comparison of most others would only be pending. */
const MOST_DUE = 50;

/** Starts the work that the clock or a write has made due: snapshots after each local midnight, recommendations after the snapshots. */
@Processes('start-due-work')
export class StartDueWorkProcessor extends JobProcessor<'start-due-work'> {
  constructor(
    private readonly database: Database,
    private readonly snapshots: SnapshotRound,
    private readonly recommendations: RecommendationRound,
  ) {
    super();
  }

  override async run(): Promise<JobOutcome> {
    const started: string[] = [];
    const due = await this.snapshots.dueAccounts();
    if (due > 0) started.push(...(await this.start('take-snapshots', 'latest')));
    if (due <= MOST_DUE && (await this.recommendations.isDue())) started.push(...(await this.start('generate-recommendations', 'due')));
    return { started };
  }

  private async start(kind: WorkName, scope: string): Promise<string[]> {
    if (await failedLately(this.database, kind, scope, REST_MINUTES)) return [];
    const request = { kind, subject: { scope }, customer: null, requestedBy: 'schedule', singleton: scope };
    return [await this.database.transaction((transaction) => startJob(transaction, request))];
  }
}
