import type { Api } from '../api/client';
import { TRAININGS } from '../words/trainings';
import styles from './people-picker.module.css';

interface PickedPersonProps {
  readonly user: Api<'AccountUserResponse'>;
  readonly picked: boolean;
  readonly onPick: (picked: boolean) => void;
}

/** Somebody who can be ticked; not without an e-mail address. */
export const PickedPerson = ({ user: { name, externalId, email, team }, picked, onPick }: PickedPersonProps) => (
  <li>
    <label className={`${styles.person} ${email === null ? styles.off : ''}`}>
      <input type="checkbox" checked={picked} disabled={email === null} onChange={({ currentTarget }) => onPick(currentTarget.checked)} />
      <span>
        {name ?? externalId}
        <span className="small">{[email ?? TRAININGS.noAddress, team].filter((part) => part !== null).join(' · ')}</span>
      </span>
    </label>
  </li>
);
