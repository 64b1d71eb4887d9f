import { useId } from 'react';
import { Card } from '../kit/card';
import { PORTFOLIO } from '../words/portfolio';
import { MatrixCellBox } from './matrix-cell-box';
import { MatrixHeader } from './matrix-header';
import { cellOf, directionOf, nextOrder, NO_SEGMENT, orderMatrix } from './order-matrix';
import type { Portfolio } from './portfolio-query';
import type { PortfolioSearch } from './portfolio-search';
import { useGridKeys } from './use-grid-keys';
import styles from './segment-matrix.module.css';

interface SegmentMatrixProps {
  readonly portfolio: Portfolio;
  readonly search: PortfolioSearch;
  readonly onChange: (next: PortfolioSearch) => void;
}

/** Which segments have adopted which feature; the heads of either side order the other one. */
export function SegmentMatrix({ portfolio: { matrix }, search, onChange }: SegmentMatrixProps) {
  const hint = useId();
  const { features, segments } = orderMatrix(matrix, search.rows, search.columns);
  const { table, onKeyDown, cell } = useGridKeys(features.length + 1, segments.length + 1);
  if (features.length === 0 || segments.length === 0) return null;
  return (
    <Card level={2} title={PORTFOLIO.matrix} subtitle={PORTFOLIO.matrixNote}>
      <div className={styles.scroll}>
        <div role="grid" aria-label={PORTFOLIO.matrix} aria-describedby={hint} tabIndex={-1} ref={table} className={styles.table} onKeyDown={onKeyDown}>
          <div role="row" className={styles.row}>
            <div role="columnheader" className={styles.corner} {...cell(0, 0)}>
              {PORTFOLIO.feature}
            </div>
            {segments.map((segment, column) => (
              <MatrixHeader
                key={segment}
                role="columnheader"
                label={segment === NO_SEGMENT ? PORTFOLIO.noSegment : segment}
                direction={directionOf(search.rows, segment)}
                keys={cell(0, column + 1)}
                onToggle={() => onChange({ rows: nextOrder(search.rows, segment) })}
              />
            ))}
          </div>
          {features.map((feature, row) => (
            <div role="row" className={styles.row} key={feature.key}>
              <MatrixHeader
                role="rowheader"
                label={feature.name}
                tier={feature.tier}
                direction={directionOf(search.columns, feature.key)}
                keys={cell(row + 1, 0)}
                onToggle={() => onChange({ columns: nextOrder(search.columns, feature.key) })}
              />
              {segments.map((segment, column) => (
                <MatrixCellBox key={segment} cell={cellOf(feature, segment)} keys={cell(row + 1, column + 1)} />
              ))}
            </div>
          ))}
        </div>
      </div>
      <p id={hint} className="visually-hidden">
        {PORTFOLIO.matrixHint}
      </p>
    </Card>
  );
}
