import type { Api } from '../api/client';
import { PICKER } from '../words/people-picker';
import styles from './people-picker.module.css';
import { canBeWrittenTo } from './can-be-written-to';

interface PickedPersonProps {
  readonly user: Api<'AccountUserResponse'>;
  readonly picked: boolean;
  readonly onPick: () => void;
}

/** Somebody who can be ticked; not without an e-mail address or a seat. */
export function PickedPerson({ user, picked, onPick }: PickedPersonProps) {
  const { name, externalId, email, team } = user;
  const reachable = canBeWrittenTo(user);
  const hints = [email ?? PICKER.noAddress, email === null || reachable ? null : PICKER.left, team];
  return (
    <li>
      <label className={`${styles.person} ${reachable ? '' : styles.off}`}>
        <input type="checkbox" checked={picked} disabled={!reachable} onChange={onPick} />
        <span>
          {name ?? externalId}
          <span className="small">{hints.filter((hint) => hint !== null).join(' · ')}</span>
        </span>
      </label>
    </li>
  );
}
