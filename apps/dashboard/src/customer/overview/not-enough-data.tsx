import { formatPercent } from '@adoption/presentation';
import { Bar } from '../../kit/bar';
import { OVERVIEW } from '../../words/customer';
import type { Dashboard } from '../section-props';
import { daysOfUse } from './days-of-use';
import styles from './not-enough-data.module.css';
import { useFormula } from './use-formula';

/** Why there is no score yet, and how far the data is. */
export function NotEnoughData({ dashboard: { trends, period, score } }: { readonly dashboard: Dashboard }) {
  const formula = useFormula(score.formulaVersion);
  const first = trends.milestones.find(({ key }) => key === 'first_event')?.date ?? null;
  const days = first === null ? null : daysOfUse(first, period.asOf);
  const present = formatPercent(100 * score.coverage);
  const young = formula !== undefined && days !== null && days < formula.minimumDays;
  return (
    <div className={styles.box}>
      <p className={styles.title}>{OVERVIEW.notEnough}</p>
      {young ? (
        <>
          <span className={styles.bar}>
            <Bar percent={(100 * days) / formula.minimumDays} />
          </span>
          <p>{OVERVIEW.daysOf(days, formula.minimumDays)}</p>
          <p className="small">{OVERVIEW.notEnoughDays(formula.minimumDays)}</p>
        </>
      ) : (
        <p className="small">
          {formula === undefined ? OVERVIEW.notEnoughParts(present) : OVERVIEW.notEnoughWeight(present, formatPercent(100 * formula.minimumCoverage))}
        </p>
      )}
    </div>
  );
}
