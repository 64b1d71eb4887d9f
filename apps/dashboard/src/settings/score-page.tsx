import { useState } from 'react';
import { mayConfigure, useMe } from '../api/me';
import { api } from '../api/client';
import { Card } from '../kit/card';
import { Failure, Loading, Skeleton } from '../kit/states';
import { formatPercent } from '@adoption/presentation';
import { OVERVIEW } from '../words/customer';
import { SCORE_SETTINGS, SETTINGS } from '../words/settings';
import { Recomputing } from './recomputing';
import { WEIGHT_KEYS } from './weights';
import { WeightsForm } from './weights-form';
import { VersionsCard } from './versions-card';
import styles from './settings-page.module.css';

/** What the score is made of: weights, each change a version with its author and reason. */
export function ScorePage() {
  const may = mayConfigure(useMe());
  const [jobId, setJobId] = useState<string | null>(null);
  const setting = api.useQuery('get', '/api/settings/score');
  const history = api.useQuery('get', '/api/settings/score/history');
  if (setting.error !== null) return <Failure error={setting.error} what={SETTINGS.data} onRetry={() => void setting.refetch()} />;
  if (setting.data === undefined)
    return (
      <Loading what={SETTINGS.data}>
        <Skeleton height={420} />
      </Loading>
    );
  const { value } = setting.data;
  return (
    <div className={styles.page}>
      <Card level={2} title={SCORE_SETTINGS.title} subtitle={SCORE_SETTINGS.note}>
        {may ? (
          <WeightsForm key={setting.data.version} setting={setting.data} onJob={setJobId} />
        ) : (
          <>
            <dl>
              {WEIGHT_KEYS.map((key) => (
                <div key={key} className={styles.weight}>
                  <dt>{OVERVIEW.part[key]}</dt>
                  <dd className="number">{formatPercent(100 * value.weights[key])}</dd>
                </div>
              ))}
            </dl>
            <p className="small">{SETTINGS.readOnly}</p>
          </>
        )}
        <Recomputing jobId={jobId} />
      </Card>
      {history.data !== undefined && <VersionsCard versions={history.data.items} />}
    </div>
  );
}
