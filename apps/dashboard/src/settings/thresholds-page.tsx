import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { mayConfigure, useMe } from '../api/me';
import { type Api, api } from '../api/client';
import { Card } from '../kit/card';
import { PlainTable } from '../kit/plain-table';
import { Failure, Loading, Skeleton } from '../kit/states';
import { SETTINGS, THRESHOLDS } from '../words/settings';
import { Recomputing } from './recomputing';
import { targetChanges } from './setting-changes';
import { thresholdsHistory } from './setting-history';
import { type TargetAction, targetRows } from './target-rows';
import { VersionsCard } from './versions-card';
import styles from './settings-page.module.css';

type Setting = Api<'ThresholdsResponse'>;
const TargetDialog = lazy(() => import('./target-dialog').then(({ TargetDialog: loaded }) => ({ default: loaded })));
const RemoveTargetDialog = lazy(() => import('./remove-target-dialog').then(({ RemoveTargetDialog: loaded }) => ({ default: loaded })));

/** What metrics are held against: the product's own targets, and those set for segments or industries. */
export function ThresholdsPage() {
  const may = mayConfigure(useMe());
  const setting = api.useQuery('get', '/api/settings/thresholds');
  const history = useInfiniteQuery(thresholdsHistory);
  if (setting.error !== null && setting.data === undefined)
    return <Failure error={setting.error} what={SETTINGS.data} onRetry={() => void setting.refetch()} />;
  if (setting.data === undefined)
    return (
      <Loading what={SETTINGS.data}>
        <Skeleton height={1000} />
      </Loading>
    );
  const { defaults } = setting.data;
  const unitOf = (metric: Api<'TargetValue'>['metric']): string => defaults.find((row) => row.metric === metric)?.unit ?? '';
  return (
    <div className={styles.page}>
      <Targets setting={setting.data} may={may} />
      <VersionsCard history={history} changes={(before, after) => targetChanges(before?.value ?? [], after.value, unitOf)} />
    </div>
  );
}

function Targets({ setting, may }: { readonly setting: Setting; readonly may: boolean }) {
  const [action, setAction] = useState<TargetAction | null>(null);
  const [jobId, setJobId] = useState<string | null>(null);
  const dialog = { setting, onJob: setJobId, onClose: () => setAction(null) };
  return (
    <Card
      level={2}
      title={THRESHOLDS.title}
      subtitle={THRESHOLDS.note}
      actions={
        may ? (
          <Button size="compact-sm" variant="default" onClick={() => setAction({ kind: 'add', metric: 'activation' })}>
            {THRESHOLDS.add}
          </Button>
        ) : undefined
      }
    >
      <Recomputing jobId={jobId} />
      <PlainTable
        caption={THRESHOLDS.title}
        head={[THRESHOLDS.metric, THRESHOLDS.target, THRESHOLDS.appliesTo, ...(may ? [''] : [])]}
        rows={targetRows(setting, may ? setAction : null)}
      />
      {!may && <p className="small">{SETTINGS.readOnly}</p>}
      <Suspense fallback={null}>
        {action?.kind === 'add' && <TargetDialog {...dialog} target={null} metric={action.metric} />}
        {action?.kind === 'edit' && <TargetDialog {...dialog} target={action.target} metric={action.target.metric} />}
        {action?.kind === 'remove' && <RemoveTargetDialog {...dialog} target={action.target} />}
      </Suspense>
    </Card>
  );
}
