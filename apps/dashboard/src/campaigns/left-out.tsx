import type { Api } from '../api/client';
import { CAMPAIGN } from '../words/campaign-dialog';
import styles from './left-out.module.css';

type Excluded = Api<'ExclusionsResponse'>;
const REASONS = ['optedOut', 'contactedLately', 'noEmail', 'activeAgain', 'sameAddress', 'noSeat'] as const satisfies readonly (keyof Excluded)[];

/** Who gets no mail, counted by reason. */
export function LeftOut({ excluded }: { readonly excluded: Excluded }) {
  const named = REASONS.filter((reason) => excluded[reason] > 0);
  const count = REASONS.reduce((sum, reason) => sum + excluded[reason], 0);
  if (count === 0) return <p className="small">{CAMPAIGN.nobodyLeftOut}</p>;
  return (
    <div className="small">
      <p>{CAMPAIGN.leftOut(count)}</p>
      <ul className={styles.reasons}>
        {named.map((reason) => (
          <li key={reason}>{CAMPAIGN.reasons[reason](excluded[reason])}</li>
        ))}
      </ul>
    </div>
  );
}
