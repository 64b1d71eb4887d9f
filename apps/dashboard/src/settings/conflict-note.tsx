import { Button } from '@mantine/core';
import { formatDateTime } from '@adoption/presentation';
import type { Api } from '../api/client';
import { SETTINGS } from '../words/settings';
import { ChangeList } from './change-list';
import type { SettingChange } from './setting-changes';
import styles from './settings-page.module.css';

interface ConflictNoteProps {
  /** What is stored. */
  readonly setting: Pick<Api<'ScoreSettingResponse'>, 'version' | 'author' | 'reason' | 'changedAt'>;
  /** How what was typed differs from it. */
  readonly typed: readonly SettingChange[];
  readonly onTake: () => void;
  readonly onDrop: () => void;
}

/** Somebody else was faster: what is stored now, and what was typed until then. */
export const ConflictNote = ({ setting: { version, author, reason, changedAt }, typed, onTake, onDrop }: ConflictNoteProps) => (
  <div role="alert" className={styles.note}>
    <p>
      <strong>{SETTINGS.outdated}</strong> {SETTINGS.reloaded(version)}
    </p>
    {author !== null && changedAt !== null && (
      <p className="small">
        {SETTINGS.by(author, formatDateTime(changedAt, 'UTC'))}: {reason}
      </p>
    )}
    {typed.length === 0 ? (
      <p>{SETTINGS.sameTyped}</p>
    ) : (
      <>
        <p>{SETTINGS.typed}</p>
        <ChangeList changes={typed} />
      </>
    )}
    <div className={styles.buttons}>
      {typed.length > 0 && (
        <Button variant="default" size="compact-sm" onClick={onTake}>
          {SETTINGS.takeTyped}
        </Button>
      )}
      <Button variant="default" size="compact-sm" onClick={onDrop}>
        {SETTINGS.dropTyped}
      </Button>
    </div>
  </div>
);
