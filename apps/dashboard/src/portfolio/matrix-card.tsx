import { formatPercent } from '@adoption/presentation';
import { Card } from '../kit/card';
import { PORTFOLIO } from '../words/portfolio';
import { heatStep } from './heat-step';
import type { Portfolio } from './portfolio-query';
import styles from './matrix-card.module.css';

/** Which segments have adopted which feature. */
export function MatrixCard({ portfolio: { matrix } }: { readonly portfolio: Portfolio }) {
  if (matrix.features.length === 0) return null;
  return (
    <Card level={2} title={PORTFOLIO.matrix} subtitle={PORTFOLIO.matrixNote}>
      <div className={styles.scroll} role="region" aria-label={PORTFOLIO.matrix} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{PORTFOLIO.feature}</th>
              {matrix.segments.map((segment) => (
                <th key={segment ?? ''} scope="col">
                  {segment ?? PORTFOLIO.noSegment}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.features.map(({ key, name, cells }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {cells.map((cell) => (
                  <Cell key={cell.segment ?? ''} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function Cell({ cell: { adoptedPercent } }: { readonly cell: Portfolio['matrix']['features'][number]['cells'][number] }) {
  if (adoptedPercent === null)
    return (
      <td className={styles.few}>
        {PORTFOLIO.tooFew}
        <span className="visually-hidden">, {PORTFOLIO.tooFewWhy}</span>
      </td>
    );
  const step = heatStep(adoptedPercent);
  return (
    <td data-step={step} style={{ background: `var(--heat-${step})` }}>
      {formatPercent(adoptedPercent)}
    </td>
  );
}
