import { LEFT_OUT } from '../words/left-out';
import styles from './left-out.module.css';
import { type Excluded, leftOutWords } from './left-out-words';

/** Who gets no mail, counted by reason. */
export function LeftOut({ excluded }: { readonly excluded: Excluded }) {
  const { count, reasons } = leftOutWords(excluded);
  if (count === 0) return <p className="small">{LEFT_OUT.nobody}</p>;
  return (
    <div className="small">
      <p>{LEFT_OUT.count(count)}</p>
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}
