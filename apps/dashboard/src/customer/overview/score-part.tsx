import { Popover, UnstyledButton } from '@mantine/core';
import { changeParts, formatNumber, formatPercent, MISSING } from '@adoption/presentation';
import { Bar } from '../../kit/bar';
import { Change } from '../../kit/delta';
import { OVERVIEW } from '../../words/customer';
import type { Dashboard } from '../section-props';
import { rawValue } from './raw-value';
import styles from './score-part.module.css';

type Part = Dashboard['score']['components'][number];

/** One part of the score; it opens to its formula and inputs. */
export function ScorePart({ part, formulaVersion }: { readonly part: Part; readonly formulaVersion: string }) {
  const { key, weight, points, normalized, deltaPoints } = part;
  const name = OVERVIEW.part[key];
  return (
    <li>
      <Popover width={320} position="bottom-start" withArrow trapFocus>
        <Popover.Target>
          <UnstyledButton className={styles.part} aria-label={`${OVERVIEW.explain(name)}: ${rawValue(part)}, ${earned(part)}`}>
            <span className={styles.words}>
              <span>
                <strong>{name}</strong> <span className="small">{rawValue(part)}</span>
              </span>
              <span className="number">
                <strong>{formatNumber(points)}</strong>
                <span className="small"> / {formatNumber(100 * weight)}</span>
              </span>
            </span>
            <Bar percent={normalized} />
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown>
          <p>{OVERVIEW.formula[key]}</p>
          <dl className={styles.inputs}>
            <dt>{OVERVIEW.measured}</dt>
            <dd>{rawValue(part)}</dd>
            <dt>{OVERVIEW.normalized}</dt>
            <dd>{formatNumber(normalized)}</dd>
            <dt>{OVERVIEW.weight}</dt>
            <dd>{formatPercent(100 * weight)}</dd>
            <dt>{OVERVIEW.points}</dt>
            <dd>{earned(part)}</dd>
            <dt>{OVERVIEW.changed}</dt>
            <dd>{deltaPoints === null ? MISSING : <Change parts={changeParts({ change: deltaPoints, changeKind: 'absolute' })} />}</dd>
          </dl>
          <p className="small">{OVERVIEW.version(formulaVersion)}</p>
        </Popover.Dropdown>
      </Popover>
    </li>
  );
}

const earned = ({ points, weight }: Part): string => OVERVIEW.outOf(formatNumber(points), formatNumber(100 * weight));
