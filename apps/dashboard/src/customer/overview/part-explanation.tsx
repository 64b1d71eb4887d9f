import { CloseButton } from '@mantine/core';
import { changeParts, formatNumber, formatPercent } from '@adoption/presentation';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Change } from '../../kit/delta';
import { Value } from '../../kit/value';
import { OVERVIEW } from '../../words/customer';
import type { Dashboard, SectionProps } from '../section-props';
import { formulaWords } from './formula-words';
import { partInputs } from './part-inputs';
import { rawValue } from './raw-value';
import styles from './part-explanation.module.css';
import { useFormula } from './use-formula';

interface PartExplanationProps extends SectionProps {
  readonly part: Dashboard['score']['components'][number];
  readonly possible: number | null;
  readonly onClose: () => void;
}

/** What a part of the score means, how it is computed and from what, what it counts and how it has changed. */
export function PartExplanation({ part, possible, dashboard, openDialog, onClose }: PartExplanationProps) {
  const { key, weight, points, normalized, deltaPoints } = part;
  const { formulaVersion } = dashboard.score;
  const formula = useFormula(formulaVersion);
  const change = changeParts({ change: deltaPoints, changeKind: 'absolute' });
  return (
    <>
      <div className={styles.head}>
        <h4>{OVERVIEW.part[key]}</h4>
        <CloseButton aria-label={OVERVIEW.closeExplanation} size={32} onClick={onClose} />
      </div>
      <p>{OVERVIEW.meaning[key]}</p>
      <p className={styles.formula}>{formulaWords(key, formula)}</p>
      <dl className={styles.inputs}>
        <Row name={OVERVIEW.measured}>{rawValue(part)}</Row>
        {partInputs(key, dashboard).map(([name, value]) => (
          <Row key={name} name={name}>
            <Value text={value} />
          </Row>
        ))}
        <Row name={OVERVIEW.normalized}>
          <Value text={formatNumber(normalized)} />
        </Row>
        <Row name={OVERVIEW.weight}>{formatPercent(100 * weight)}</Row>
        {possible !== null && (
          <Row name={OVERVIEW.points}>
            <Value text={formatNumber(points)} /> {OVERVIEW.outOf(formatNumber(possible))}
          </Row>
        )}
        {deltaPoints !== null && (
          <Row name={OVERVIEW.changed}>
            <Change parts={change} suffix={OVERVIEW.pts} />
          </Row>
        )}
      </dl>
      <p className={styles.ways}>
        {key === 'userActivation' && (
          <button
            type="button"
            className={styles.way}
            onClick={() => {
              onClose();
              openDialog({ dialog: 'users', activity: 'activated' });
            }}
          >
            {OVERVIEW.activatedList}
          </button>
        )}
        {key === 'featureBreadth' && (
          <a href="#features" onClick={onClose}>
            {OVERVIEW.featureList}
          </a>
        )}
        <Link to="/settings/score">{OVERVIEW.settings(formulaVersion)}</Link>
      </p>
    </>
  );
}

const Row = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
