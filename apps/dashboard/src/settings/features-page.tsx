import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { formatNumber, formatPercent } from '@adoption/presentation';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { problemOf } from '../api/api-problem';
import { type Api, api, client } from '../api/client';
import { isAdmin, useMe } from '../api/me';
import { Card } from '../kit/card';
import { PlainTable, RowButtons } from '../kit/plain-table';
import { Failure, Loading, Skeleton } from '../kit/states';
import { alarm } from '../kit/toast';
import { CATALOGUE } from '../words/features-settings';
import { SETTINGS } from '../words/settings';
import styles from './settings-page.module.css';

type Feature = Api<'FeatureResponse'>;
const FeatureDrawer = lazy(() => import('./feature-drawer').then(({ FeatureDrawer: loaded }) => ({ default: loaded })));

/** The catalogue of features, in its order. */
export function FeaturesPage() {
  const admin = isAdmin(useMe());
  const features = api.useQuery('get', '/api/features');
  const cutoffs = api.useQuery('get', '/api/settings/feature-cutoffs');
  const [edited, setEdited] = useState<Feature | 'new' | null>(null);
  if (features.error !== null) return <Failure error={features.error} what={SETTINGS.data} onRetry={() => void features.refetch()} />;
  if (features.data === undefined || cutoffs.data === undefined)
    return (
      <Loading what={SETTINGS.data}>
        <Skeleton height={520} />
      </Loading>
    );
  return (
    <div className={styles.wide}>
      <Card
        level={2}
        title={CATALOGUE.title}
        subtitle={CATALOGUE.note}
        actions={
          admin ? (
            <Button size="compact-sm" variant="default" onClick={() => setEdited('new')}>
              {CATALOGUE.add}
            </Button>
          ) : undefined
        }
      >
        <Catalogue features={features.data.items} standard={cutoffs.data.defaults} admin={admin} onEdit={setEdited} />
        {!admin && <p className="small">{SETTINGS.readOnly}</p>}
      </Card>
      <Suspense fallback={null}>{edited !== null && <FeatureDrawer feature={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}</Suspense>
    </div>
  );
}

interface CatalogueProps {
  readonly features: readonly Feature[];
  readonly standard: Api<'DefaultCutoffValue'>;
  readonly admin: boolean;
  readonly onEdit: (feature: Feature) => void;
}

function Catalogue({ features, standard, admin, onEdit }: CatalogueProps) {
  const queries = useQueryClient();
  const move = useMutation({
    mutationFn: (order: readonly Feature[]) =>
      client.PUT('/api/features', { body: order.map(({ key, name, tier }, place) => ({ key, name, tier, order: place + 1 })) }),
    onSuccess: () => queries.invalidateQueries(),
    onError: (error) => alarm(CATALOGUE.refused, problemOf(error).detail),
  });
  const swapped = (at: number, other: number): readonly Feature[] =>
    features.map((feature, place) => (place === at ? features[other]! : place === other ? features[at]! : feature));
  const rows = features.map((feature, at) => ({
    key: feature.key,
    cells: [
      <span key="name">
        {feature.name} <span className="small">{feature.key}</span>
      </span>,
      CATALOGUE.tiers[feature.tier],
      feature.events.map(({ name }) => name).join(', '),
      cutoffOf(feature, standard),
      feature.archivedAt !== null ? CATALOGUE.archived : (feature.mustHave ?? feature.tier === 'core') ? CATALOGUE.yes : null,
      admin ? (
        <RowButtons key="buttons">
          <ActionIcon aria-label={CATALOGUE.up(feature.name)} disabled={at === 0 || move.isPending} onClick={() => move.mutate(swapped(at, at - 1))}>
            <IconArrowUp size={16} aria-hidden="true" />
          </ActionIcon>
          <ActionIcon
            aria-label={CATALOGUE.down(feature.name)}
            disabled={at === features.length - 1 || move.isPending}
            onClick={() => move.mutate(swapped(at, at + 1))}
          >
            <IconArrowDown size={16} aria-hidden="true" />
          </ActionIcon>
          <Button variant="default" size="compact-sm" aria-label={CATALOGUE.editNamed(feature.name)} onClick={() => onEdit(feature)}>
            {CATALOGUE.edit}
          </Button>
        </RowButtons>
      ) : null,
    ],
  }));
  return (
    <PlainTable caption={CATALOGUE.title} head={[CATALOGUE.name, CATALOGUE.tier, CATALOGUE.events, CATALOGUE.cutoff, CATALOGUE.mustHave, '']} rows={rows} />
  );
}

function cutoffOf({ adoptionCutoff }: Feature, standard: Api<'DefaultCutoffValue'>): string {
  const { percent, users, days } = { ...standard, ...Object.fromEntries(Object.entries(adoptionCutoff ?? {}).filter(([, value]) => value !== null)) };
  return CATALOGUE.cutoffOf(formatPercent(percent), formatNumber(users), formatNumber(days));
}
