import { Drawer } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { api } from '../../api/client';
import { Empty, Failure, Loading, Skeleton } from '../../kit/states';
import { useFocusBack } from '../../kit/use-focus-back';
import { FEATURES } from '../../words/features';
import type { Dashboard } from '../section-props';
import { FeatureDetail } from './feature-detail';
import { FeatureHead } from './feature-head';
import styles from './feature-panel.module.css';

const FeatureTraining = lazy(() => import('../../trainings/feature-training').then(({ FeatureTraining: loaded }) => ({ default: loaded })));

interface FeaturePanelProps {
  readonly customerId: string;
  readonly featureKey: string;
  readonly dashboard: Dashboard;
  readonly onClose: () => void;
}

/** One feature at the side of the page: its use over time, by whom, since when. */
export function FeaturePanel({ customerId, featureKey, dashboard, onClose }: FeaturePanelProps) {
  const feature = dashboard.featureAdoption.find(({ key }) => key === featureKey);
  useFocusBack();
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="min(500px, 100vw)"
      returnFocus={false}
      title={feature?.name ?? FEATURES.title}
      closeButtonProps={{ 'aria-label': FEATURES.close, size: 34 }}
      classNames={{ content: styles.content, title: styles.title, body: styles.body }}
    >
      {feature === undefined ? (
        <Empty title={FEATURES.unknown}>{FEATURES.unknownDetail}</Empty>
      ) : (
        <>
          <FeatureHead feature={feature} />
          {feature.health !== 'not_in_plan' && (
            <p className={`${styles.training} small`}>
              <Suspense fallback={null}>
                <FeatureTraining customerId={customerId} feature={feature} />
              </Suspense>
            </p>
          )}
          <Figures customerId={customerId} featureKey={featureKey} name={feature.name} dashboard={dashboard} />
        </>
      )}
    </Drawer>
  );
}

function Figures({ customerId, featureKey, name, dashboard: { period } }: Omit<FeaturePanelProps, 'onClose'> & { readonly name: string }) {
  const { data, error, refetch } = api.useQuery('get', '/api/intelligence/adoption/{customerId}/features/{key}', {
    params: { path: { customerId, key: featureKey }, query: { period: period.key, asOf: period.asOf } },
  });
  if (error !== null) return <Failure error={error} what={FEATURES.what(name)} notFound={FEATURES.notFound} onRetry={() => void refetch()} />;
  if (data === undefined)
    return (
      <Loading what={FEATURES.what(name)}>
        <div className={styles.waiting}>
          <Skeleton height={150} />
          <Skeleton height={220} />
          <Skeleton height={260} />
        </div>
      </Loading>
    );
  return <FeatureDetail customerId={customerId} detail={data} />;
}
