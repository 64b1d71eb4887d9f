import { Injectable } from '@nestjs/common';
import { Database } from '@adoption/database';
import { failedLately, startJob } from '@adoption/jobs';
import { beginScheduled } from './queries/begin-scheduled.query';
import { callOffCancelled } from './queries/call-off-cancelled.query';
import { type DueEngagement, dueEngagements } from './queries/due-engagements.query';
import { finishEngagements } from './queries/finish-engagements.query';
import { lockEngagement } from './queries/lock-engagement.query';
import { moveHome } from './queries/move-home.query';
import { noteHome } from './queries/note-home.query';
import { pauseAll } from './queries/pause-all.query';
import { setEngagementJob } from './queries/set-engagement-job.query';
import { sweepDeliveries } from './queries/sweep-deliveries.query';

/** After the mail server could not be reached, so long nobody tries again. */
const REST_MINUTES = 1;

/** What a round has found, in numbers. */
export interface DueMailsRound {
  /** Engagements paused because this is a restored backup. */
  readonly restored: number;
  /** Mails given up as unknown. */
  readonly swept: number;
  /** Mails that waited although their engagement was cancelled. */
  readonly calledOff: number;
  /** Engagements whose time has come. */
  readonly begun: number;
  /** Engagements with mails to hand over now. */
  readonly due: number;
  /** Engagements that have ended. */
  readonly finished: number;
}

/** What the clock does to engagements: their time comes, their mails become due, silent workers are given up, the last mail ends them. */
@Injectable()
export class DueMails {
  constructor(private readonly database: Database) {}

  async round(): Promise<DueMailsRound> {
    const restored = await this.pauseRestored();
    const swept = await sweepDeliveries(this.database);
    const calledOff = await callOffCancelled(this.database);
    const begun = await beginScheduled(this.database);
    const due = await dueEngagements(this.database);
    for (const engagement of due) await this.start(engagement);
    const finished = await this.database.transaction((transaction) => finishEngagements(transaction, null));
    return { restored, swept, calledOff, begun, due: due.length, finished };
  }

  /** A restored backup sends nothing by itself: what was under way when it was taken has gone on elsewhere, and a person decides. */
  private pauseRestored(): Promise<number> {
    return this.database.transaction(async (transaction) => {
      await noteHome(transaction);
      return (await moveHome(transaction)) ? pauseAll(transaction) : 0;
    });
  }

  /** Starts the work, unless it is under way or has failed just now. */
  private async start({ key, id, customer }: DueEngagement): Promise<void> {
    if (await failedLately(this.database, 'send-mails', id, REST_MINUTES)) return;
    await this.database.transaction(async (transaction) => {
      // Held before its job, as people's moves hold it; what they have moved meanwhile is theirs.
      if ((await lockEngagement(transaction, key))?.state !== 'sending') return;
      const job = await startJob(transaction, { kind: 'send-mails', subject: { engagement: id }, customer, requestedBy: 'schedule', singleton: id });
      await setEngagementJob(transaction, key, job);
    });
  }
}
