import { formatInteger, formatPercent, heatStep } from '@adoption/presentation';
import { PORTFOLIO } from '../words/portfolio';
import type { MatrixCell } from './order-matrix';
import type { GridKeys } from './use-grid-keys';
import styles from './segment-matrix.module.css';

/** The share of a segment's accounts that adopted a feature, on the sequential scale; of fewer than five accounts nothing is said. */
export function MatrixCellBox({ cell, keys }: { readonly cell: MatrixCell | undefined; readonly keys: ReturnType<GridKeys['cell']> }) {
  const percent = cell?.adoptedPercent ?? null;
  if (cell === undefined || percent === null)
    return (
      <div role="gridcell" className={styles.few} title={PORTFOLIO.tooFewWhy} {...keys}>
        {PORTFOLIO.tooFew}
        <span className="visually-hidden">, {PORTFOLIO.tooFewWhy}</span>
      </div>
    );
  const step = heatStep(percent, 100);
  return (
    <div role="gridcell" className={styles.cell} data-step={step} style={{ background: `var(--heat-${step})` }} {...keys}>
      <span className="number">{formatPercent(percent)}</span> <span className={styles.of}>{PORTFOLIO.of(formatInteger(cell.n))}</span>
    </div>
  );
}
