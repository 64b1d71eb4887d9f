import { Button } from '@mantine/core';
import { formatTarget } from '@adoption/presentation';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '../api/api-problem';
import { mayConfigure, useMe } from '../api/me';
import { type Api, api, client } from '../api/client';
import { Card } from '../kit/card';
import { PlainTable, RowButtons } from '../kit/plain-table';
import { Failure, Loading, Skeleton } from '../kit/states';
import { toast } from '../kit/toast';
import { SETTINGS, THRESHOLDS } from '../words/settings';
import styles from './settings-page.module.css';
import { Recomputing } from './recomputing';
import { TargetForm } from './target-form';
import { VersionsCard } from './versions-card';

type Target = Api<'TargetValue'>;

/** What metrics are held against: the product's own targets, and those set for segments or industries. */
export function ThresholdsPage() {
  const may = mayConfigure(useMe());
  const setting = api.useQuery('get', '/api/settings/thresholds');
  const history = api.useQuery('get', '/api/settings/thresholds/history');
  if (setting.error !== null) return <Failure error={setting.error} what={SETTINGS.data} onRetry={() => void setting.refetch()} />;
  if (setting.data === undefined)
    return (
      <Loading what={SETTINGS.data}>
        <Skeleton height={700} />
      </Loading>
    );
  return (
    <div className={styles.page}>
      <Targets setting={setting.data} may={may} />
      {history.data !== undefined && <VersionsCard versions={history.data.items} />}
    </div>
  );
}

function Targets({ setting, may }: { readonly setting: Api<'ThresholdsResponse'>; readonly may: boolean }) {
  const [adding, setAdding] = useState(false);
  const [jobId, setJobId] = useState<string | null>(null);
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: ({ value, reason }: { value: readonly Target[]; reason: string }) =>
      client.PUT('/api/settings/thresholds', { body: { value: [...value], reason, version: setting.version } }),
    onSuccess: ({ data }) => {
      toast(SETTINGS.saved);
      setJobId(data!.job?.id ?? null);
      setAdding(false);
      void queries.invalidateQueries();
    },
  });
  const unitOf = (metric: Target['metric']): string => setting.defaults.find((row) => row.metric === metric)?.unit ?? '';
  const own = setting.value.map((target) => ({
    key: `${target.metric} ${target.segment} ${target.industry}`,
    cells: [
      THRESHOLDS.names[target.metric],
      formatTarget({ operator: target.operator, value: target.value }, unitOf(target.metric)),
      [target.segment, target.industry].filter((part) => part !== null).join(', ') || THRESHOLDS.everybody,
      may ? (
        <RowButtons key="remove">
          <Button
            variant="default"
            size="compact-sm"
            aria-label={THRESHOLDS.remove(THRESHOLDS.names[target.metric])}
            onClick={() =>
              save.mutate({ value: setting.value.filter((other) => other !== target), reason: THRESHOLDS.remove(THRESHOLDS.names[target.metric]) })
            }
          >
            {THRESHOLDS.removeWord}
          </Button>
        </RowButtons>
      ) : null,
    ],
  }));
  const defaults = setting.defaults.map(({ metric, operator, value, unit }) => ({
    key: metric,
    cells: [
      THRESHOLDS.names[metric],
      value === null ? THRESHOLDS.notSet : formatTarget({ operator, value }, unit),
      `${THRESHOLDS.everybody} (${THRESHOLDS.default})`,
      null,
    ],
  }));
  return (
    <Card level={2} title={THRESHOLDS.title} subtitle={THRESHOLDS.note}>
      <PlainTable caption={THRESHOLDS.title} head={[THRESHOLDS.metric, THRESHOLDS.target, THRESHOLDS.appliesTo, '']} rows={[...own, ...defaults]} />
      {save.error !== null && <p role="alert">{problemOf(save.error).detail}</p>}
      <Recomputing jobId={jobId} />
      {!may && <p className="small">{SETTINGS.readOnly}</p>}
      {may && !adding && (
        <p className={styles.buttons}>
          <Button variant="default" onClick={() => setAdding(true)}>
            {THRESHOLDS.add}
          </Button>
        </p>
      )}
      {adding && (
        <TargetForm
          defaults={setting.defaults}
          problem={save.error === null ? null : problemOf(save.error)}
          busy={save.isPending}
          onCancel={() => setAdding(false)}
          onSave={(target, reason) => save.mutate({ value: [...setting.value, target], reason })}
        />
      )}
    </Card>
  );
}
