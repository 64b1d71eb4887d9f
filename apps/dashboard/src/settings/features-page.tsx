import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { type Api, api } from '../api/client';
import { isAdmin, mayConfigure, useMe } from '../api/me';
import { Card } from '../kit/card';
import { Failure, Loading, Skeleton } from '../kit/states';
import { CATALOGUE } from '../words/features-settings';
import { SETTINGS } from '../words/settings';
import { CatalogueTable } from './catalogue-table';
import { Recomputing } from './recomputing';
import { cutoffChanges } from './setting-changes';
import { cutoffsHistory } from './setting-history';
import styles from './settings-page.module.css';
import { VersionsCard } from './versions-card';

type Feature = Api<'FeatureResponse'>;
const FeatureDrawer = lazy(() => import('./feature-drawer').then(({ FeatureDrawer: loaded }) => ({ default: loaded })));
const CutoffDialog = lazy(() => import('./cutoff-dialog').then(({ CutoffDialog: loaded }) => ({ default: loaded })));

/** The catalogue of features, in its order, and from when on each counts as adopted. */
export function FeaturesPage() {
  const me = useMe();
  const features = api.useQuery('get', '/api/features');
  const cutoffs = api.useQuery('get', '/api/settings/feature-cutoffs');
  const history = useInfiniteQuery(cutoffsHistory);
  const [edited, setEdited] = useState<Feature | 'new' | null>(null);
  const [judged, setJudged] = useState<Feature | null>(null);
  const [jobId, setJobId] = useState<string | null>(null);
  const error = features.data === undefined ? features.error : cutoffs.data === undefined ? cutoffs.error : null;
  if (error !== null) {
    const again = (): void => void Promise.all([features.refetch(), cutoffs.refetch()]);
    return <Failure error={error} what={SETTINGS.data} onRetry={again} />;
  }
  if (features.data === undefined || cutoffs.data === undefined)
    return (
      <Loading what={SETTINGS.data}>
        <Skeleton height={520} />
      </Loading>
    );
  const { items } = features.data;
  const standard = cutoffs.data.defaults;
  const nameOf = (key: string): string => items.find((feature) => feature.key === key)?.name ?? key;
  const add = isAdmin(me) && (
    <Button size="compact-sm" variant="default" onClick={() => setEdited('new')}>
      {CATALOGUE.add}
    </Button>
  );
  return (
    <div className={styles.wide}>
      <Card level={2} title={CATALOGUE.title} subtitle={CATALOGUE.note} actions={add === false ? undefined : add}>
        <Recomputing jobId={jobId} />
        <CatalogueTable features={items} standard={standard} onEdit={isAdmin(me) ? setEdited : null} onCutoff={mayConfigure(me) ? setJudged : null} />
        {!isAdmin(me) && <p className="small">{mayConfigure(me) ? CATALOGUE.askForMore : SETTINGS.readOnly}</p>}
      </Card>
      <VersionsCard
        title={CATALOGUE.cutoffHistory}
        history={history}
        changes={(before, after) => cutoffChanges(before?.value ?? [], after.value, standard, nameOf)}
      />
      <Suspense fallback={null}>
        {edited !== null && <FeatureDrawer feature={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
        {judged !== null && <CutoffDialog setting={cutoffs.data} feature={judged} onJob={setJobId} onClose={() => setJudged(null)} />}
      </Suspense>
    </div>
  );
}
