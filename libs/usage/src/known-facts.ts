import type { CalendarRow, FeatureFirstRow, Fold, UserFirstRow } from './fold-events';

const MOST_ENTRIES = 600_000;

/**
 * What this process has already committed to the rollups that only ever grow (a set bit stays set, a first day only gets
 * earlier): such rows need no upsert again. Cleared when the epoch moves.
 */
export class KnownFacts {
  private readonly calendars = new Map<number, readonly [number, number, number]>();
  private readonly firstDays = new Map<number, number>();
  private readonly firstActiveDays = new Map<number, number>();
  private readonly featureFirsts = new Map<number, number>();
  private readonly featureFirstApis = new Map<number, number>();

  clear(): void {
    for (const map of this.all()) map.clear();
  }

  newCalendars(fold: Fold): CalendarRow[] {
    const news: CalendarRow[] = [];
    for (const [key, row] of fold.calendars) {
      const known = this.calendars.get(key);
      if (known === undefined || row.words.some((word, i) => (word & ~known[i]!) !== 0)) news.push(row);
    }
    return news;
  }

  newUserFirsts(fold: Fold): UserFirstRow[] {
    return [...fold.userFirsts.values()].filter(
      (row) => isNews(this.firstDays, row.user, row.firstDay) || isNews(this.firstActiveDays, row.user, row.firstActiveDay),
    );
  }

  newFeatureFirsts(fold: Fold): FeatureFirstRow[] {
    const news: FeatureFirstRow[] = [];
    for (const [key, row] of fold.featureFirsts) {
      if (isNews(this.featureFirsts, key, row.firstDay) || isNews(this.featureFirstApis, key, row.firstApiDay)) news.push(row);
    }
    return news;
  }

  /** To be called once the fold has been committed. */
  remember(fold: Fold): void {
    for (const map of this.all()) if (map.size > MOST_ENTRIES) map.clear();
    for (const [key, row] of fold.calendars) {
      const known = this.calendars.get(key);
      this.calendars.set(key, known === undefined ? row.words : [known[0] | row.words[0], known[1] | row.words[1], known[2] | row.words[2]]);
    }
    for (const row of fold.userFirsts.values()) {
      remember(this.firstDays, row.user, row.firstDay);
      remember(this.firstActiveDays, row.user, row.firstActiveDay);
    }
    for (const [key, row] of fold.featureFirsts) {
      remember(this.featureFirsts, key, row.firstDay);
      remember(this.featureFirstApis, key, row.firstApiDay);
    }
  }

  private all(): Map<number, unknown>[] {
    return [this.calendars, this.firstDays, this.firstActiveDays, this.featureFirsts, this.featureFirstApis];
  }
}

const isNews = (known: ReadonlyMap<number, number>, key: number, day: number | null): boolean => {
  if (day === null) return false;
  const before = known.get(key);
  return before === undefined || day < before;
};

const remember = (known: Map<number, number>, key: number, day: number | null): void => {
  if (isNews(known, key, day)) known.set(key, day!);
};
