import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { Card } from '../../kit/card';
import { Empty } from '../../kit/states';
import { FEATURES } from '../../words/features';
import type { SectionProps } from '../section-props';
import styles from './feature-matrix.module.css';
import { FeatureRow } from './feature-row';
import { ariaSort, type FeatureSort, nextSort, SORT_COLUMNS, sortFeatures } from './sort-features';

/** Every feature of the catalogue: whether it is adopted, how much it is used, and how much peers use it. */
export function FeatureMatrix({ dashboard: { featureAdoption }, openDialog }: SectionProps) {
  const [sort, setSort] = useState<FeatureSort>(null);
  const compared = featureAdoption.some(({ peerUsagePercent }) => peerUsagePercent !== null);
  return (
    <Card title={FEATURES.matrix} subtitle={compared ? FEATURES.matrixSubtitlePeers : FEATURES.matrixSubtitle} className={styles.card}>
      {featureAdoption.length === 0 ? (
        <Empty title={FEATURES.none}>{FEATURES.noneDetail}</Empty>
      ) : (
        <table className={styles.table}>
          <caption className="visually-hidden">
            {FEATURES.matrix}. {FEATURES.sortHint}
          </caption>
          <thead>
            <tr>
              {SORT_COLUMNS.map((column) => {
                const order = ariaSort(sort, column);
                return (
                  <th key={column} scope="col" aria-sort={order} className={styles[column]}>
                    <button type="button" className={styles.sort} onClick={() => setSort(nextSort(sort, column))}>
                      {FEATURES.columns[column]}
                      {order === 'ascending' && <IconArrowUp size={13} aria-hidden="true" />}
                      {order === 'descending' && <IconArrowDown size={13} aria-hidden="true" />}
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {sortFeatures(featureAdoption, sort).map((feature) => (
              <FeatureRow key={feature.key} feature={feature} openDialog={openDialog} />
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
