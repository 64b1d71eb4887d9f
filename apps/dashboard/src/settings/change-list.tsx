import { SETTINGS } from '../words/settings';
import type { SettingChange } from './setting-changes';
import styles from './settings-page.module.css';

/** What differs between two versions of a setting. */
export const ChangeList = ({ changes }: { readonly changes: readonly SettingChange[] }) =>
  changes.length === 0 ? null : (
    <ul className={styles.changes}>
      {changes.map(({ name, from, to }) => (
        <li key={name}>{SETTINGS.change(name, from, to)}</li>
      ))}
    </ul>
  );
