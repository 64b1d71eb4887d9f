import { Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Card } from '../../kit/card';
import { Status } from '../../kit/status';
import { WhenNear } from '../../kit/when-near';
import { FEATURES } from '../../words/features';
import type { SectionProps } from '../section-props';
import { benefitLine } from './benefit-line';
import styles from './unused-features.module.css';

const FeatureTraining = lazy(() => import('../../trainings/feature-training').then(({ FeatureTraining: loaded }) => ({ default: loaded })));

/** The dialog of each action that the catalogue can name. */
const DIALOGS = { training: 'training', guide: 'guide', download_link: 'link' } as const;

/** Features of the plan that are not adopted: how many peers have them, and what for. */
export function UnusedFeatures({ dashboard: { featureAdoption, customer }, openDialog }: SectionProps) {
  const unused = featureAdoption.filter(({ health }) => health === 'low' || health === 'unused');
  if (featureAdoption.length === 0) return null;
  return (
    <Card title={FEATURES.unused} subtitle={FEATURES.unusedSubtitle(customer.name)}>
      {unused.length === 0 ? (
        <Status tone="good">{FEATURES.allUsed}</Status>
      ) : (
        <ul className={styles.list}>
          {unused.map((feature) => (
            <li key={feature.key} className={feature.action === 'training' ? styles.trained : undefined}>
              <div>
                <button type="button" className={styles.name} onClick={() => openDialog({ dialog: 'feature', feature: feature.key })}>
                  {feature.name}
                </button>
                <p className="small">{benefitLine(feature)}</p>
              </div>
              {feature.action !== null && (
                <Button
                  variant="default"
                  size="compact-sm"
                  className="no-print"
                  onClick={() => openDialog({ dialog: DIALOGS[feature.action!], feature: feature.key })}
                >
                  {FEATURES.actions[feature.action]}
                  <span className="visually-hidden">{FEATURES.about(feature.name)}</span>
                </Button>
              )}
              {feature.action === 'training' && (
                <p className={`${styles.training} small`}>
                  <WhenNear>
                    <Suspense fallback={null}>
                      <FeatureTraining customerId={customer.id} feature={feature} />
                    </Suspense>
                  </WhenNear>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
