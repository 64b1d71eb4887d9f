import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { mayConfigure, useMe } from '../api/me';
import { api } from '../api/client';
import { Card } from '../kit/card';
import { Failure, Loading, Skeleton } from '../kit/states';
import { SCORE_SETTINGS, SETTINGS } from '../words/settings';
import { Recomputing } from './recomputing';
import { draftOf } from './score-draft';
import { ScoreForm } from './score-form';
import { ScoreValues } from './score-values';
import { scoreChanges } from './setting-changes';
import { scoreHistory } from './setting-history';
import { VersionsCard } from './versions-card';
import styles from './settings-page.module.css';

/** What the score is made of: weights and limits, each change a version with its author and reason. */
export function ScorePage() {
  const may = mayConfigure(useMe());
  const [jobId, setJobId] = useState<string | null>(null);
  const setting = api.useQuery('get', '/api/settings/score');
  const history = useInfiniteQuery(scoreHistory);
  if (setting.error !== null && setting.data === undefined)
    return <Failure error={setting.error} what={SETTINGS.data} onRetry={() => void setting.refetch()} />;
  if (setting.data === undefined)
    return (
      <Loading what={SETTINGS.data}>
        <Skeleton height={820} />
      </Loading>
    );
  const { value, defaults } = setting.data;
  return (
    <div className={styles.page}>
      <Card level={2} title={SCORE_SETTINGS.title} subtitle={SCORE_SETTINGS.note}>
        {may ? <ScoreForm setting={setting.data} onJob={setJobId} /> : <ScoreValues value={value} />}
        <Recomputing jobId={jobId} />
      </Card>
      <VersionsCard history={history} changes={(before, after) => scoreChanges(draftOf(before?.value ?? defaults), draftOf(after.value))} />
    </div>
  );
}
