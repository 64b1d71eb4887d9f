import { Button } from '@mantine/core';
import { formatDateTime } from '@adoption/presentation';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { Card } from '../kit/card';
import { Failure } from '../kit/states';
import { SETTINGS } from '../words/settings';
import { ChangeList } from './change-list';
import type { SettingChange } from './setting-changes';
import styles from './settings-page.module.css';

interface Version {
  readonly version: number;
  readonly author: string;
  readonly reason: string;
  readonly changedAt: string;
}

interface VersionsCardProps<One extends Version> {
  readonly title?: string;
  readonly history: UseInfiniteQueryResult<InfiniteData<{ readonly items: readonly One[]; readonly next: string | null }>>;
  /** What a version has changed. @param before null: it is the first change */
  readonly changes: (before: One | null, after: One) => readonly SettingChange[];
}

/** Who changed a setting, when, why and what; the newest first. */
export function VersionsCard<One extends Version>({ title = SETTINGS.history, history, changes }: VersionsCardProps<One>) {
  if (history.error !== null) return <Failure error={history.error} what={SETTINGS.historyData} onRetry={() => void history.refetch()} />;
  if (history.data === undefined) return null;
  const versions = history.data.pages.flatMap(({ items }) => items);
  // What the oldest one of a page has changed is known when the next page is there.
  const told = history.hasNextPage ? versions.slice(0, -1) : versions;
  return (
    <Card level={2} title={title}>
      {versions.length === 0 ? (
        <p>{SETTINGS.noHistory}</p>
      ) : (
        <ol className={styles.versions}>
          {told.map((one, at) => (
            <li key={one.version}>
              <strong>{SETTINGS.version(one.version)}</strong> {one.reason}
              <br />
              <span className="small">{SETTINGS.by(one.author, formatDateTime(one.changedAt, 'UTC'))}</span>
              <ChangeList changes={changes(versions[at + 1] ?? null, one)} />
            </li>
          ))}
        </ol>
      )}
      {history.hasNextPage && (
        <p className={styles.buttons}>
          <Button variant="default" loading={history.isFetchingNextPage} onClick={() => void history.fetchNextPage()}>
            {SETTINGS.older}
          </Button>
        </p>
      )}
    </Card>
  );
}
