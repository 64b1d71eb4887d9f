import { changeGoodness, changeParts, type Changed, type ChangeParts } from '@adoption/presentation';
import styles from './delta.module.css';

interface ChangeProps {
  readonly parts: ChangeParts;
  /** A fall is good: dormant users, time to feature (`LOWER_IS_BETTER`). */
  readonly lowerIsBetter?: boolean;
  /** What it is compared with: "vs last period". */
  readonly suffix?: string;
}

/** A change in its parts: the arrow follows its direction, the colour whether it is welcome. */
export function Change({ parts: { arrow, text, direction, hidden }, lowerIsBetter = false, suffix }: ChangeProps) {
  return (
    <span className={styles[changeGoodness(direction, lowerIsBetter)]}>
      <span aria-hidden="true">{arrow} </span>
      <span className="number">{text}</span>
      {hidden !== null && <span className="visually-hidden"> {hidden}</span>}
      {suffix !== undefined && <span className={styles.suffix}> {suffix}</span>}
    </span>
  );
}

/** The change of a metric. */
export const Delta = ({ metric, ...rest }: { readonly metric: Changed } & Omit<ChangeProps, 'parts'>) => <Change parts={changeParts(metric)} {...rest} />;
