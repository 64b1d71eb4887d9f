import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@adoption/access';
import { localDay } from '@adoption/accounts';
import { Clock, SETTINGS, type Settings } from '@adoption/config';
import { Database } from '@adoption/database';
import { mondayOf } from '@adoption/metrics';
import { countViews, type PersonViews } from './queries/count-views.query';
import { RecentViews } from './recent-views';

const RETRY_MILLISECONDS = 1_000;

/**
 * Counts how often customer success managers look at dashboards, for each person and week of the workspace's zone. A view is one person looking at one
 * account; further looks within 30 minutes of it, whatever period or form they ask for, are the same view. Every process of the API counts for itself:
 * with several, or over a restart, a view can count once in each. Counting keeps no answer waiting: what arrives while a statement runs goes with the next
 * one; what could not be stored is tried again, and once more before the process ends.
 */
@Injectable()
export class DashboardViews implements BeforeApplicationShutdown {
  private readonly recent = new RecentViews();
  private readonly waiting = new Map<string, PersonViews>();
  private writing: Promise<void> | null = null;
  private retry: NodeJS.Timeout | null = null;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** A signed-in manager looks at an account; keys and other people do not count. @param account key */
  count({ kind, id, role }: Caller, account: number): void {
    const now = this.clock.now();
    if (kind !== 'person' || role !== 'csm' || !this.recent.isNew(id, account, now)) return;
    this.add({ person: id, week: mondayOf(localDay(this.settings.timeZone, now)), views: 1 });
    this.storeSoon();
  }

  /** Stores what was counted so far. @throws whatever the database does; the counts are kept then */
  async settle(): Promise<void> {
    while (this.waiting.size > 0 || this.writing !== null) {
      this.writing ??= this.store().finally(() => {
        this.writing = null;
      });
      await this.writing;
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.retry !== null) clearTimeout(this.retry);
    await this.settle().catch(() => {});
  }

  private storeSoon(): void {
    this.settle().catch(() => {
      this.retry ??= setTimeout(() => {
        this.retry = null;
        this.storeSoon();
      }, RETRY_MILLISECONDS).unref();
    });
  }

  private async store(): Promise<void> {
    const counted = [...this.waiting.values()];
    this.waiting.clear();
    try {
      await countViews(this.database, counted);
    } catch (error) {
      counted.forEach((views) => this.add(views));
      throw error;
    }
  }

  private add({ person, week, views }: PersonViews): void {
    const key = `${week} ${person}`;
    this.waiting.set(key, { person, week, views: views + (this.waiting.get(key)?.views ?? 0) });
  }
}
