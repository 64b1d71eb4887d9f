import { formatDateTime } from '@adoption/presentation';
import { Card } from '../kit/card';
import { SETTINGS } from '../words/settings';
import styles from './settings-page.module.css';

interface Version {
  readonly version: number;
  readonly author: string;
  readonly reason: string;
  readonly changedAt: string;
}

/** Who changed a setting, when and why; the newest first. */
export const VersionsCard = ({ versions }: { readonly versions: readonly Version[] }) => (
  <Card level={2} title={SETTINGS.history}>
    {versions.length === 0 ? (
      <p>{SETTINGS.noHistory}</p>
    ) : (
      <ol className={styles.versions}>
        {versions.map(({ version, author, reason, changedAt }) => (
          <li key={version}>
            <strong>{SETTINGS.version(version)}</strong> {reason}
            <br />
            <span className="small">{SETTINGS.by(author, formatDateTime(changedAt, 'UTC'))}</span>
          </li>
        ))}
      </ol>
    )}
  </Card>
);
