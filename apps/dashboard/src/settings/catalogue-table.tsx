import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Api, client } from '../api/client';
import { PlainTable, RowButtons } from '../kit/plain-table';
import { alarm } from '../kit/toast';
import { CATALOGUE } from '../words/features-settings';
import { cutoffText } from './setting-changes';

type Feature = Api<'FeatureResponse'>;

interface CatalogueTableProps {
  readonly features: readonly Feature[];
  readonly standard: Api<'DefaultCutoffValue'>;
  /** null: the catalogue may not be changed. */
  readonly onEdit: ((feature: Feature) => void) | null;
  /** null: cut-offs may not be changed. */
  readonly onCutoff: ((feature: Feature) => void) | null;
}

/** The catalogue as a table, in its order. */
export function CatalogueTable({ features, standard, onEdit, onCutoff }: CatalogueTableProps) {
  const queries = useQueryClient();
  const move = useMutation({
    mutationFn: (order: readonly Feature[]) =>
      client.PUT('/api/features', { body: order.map(({ key, name, tier }, place) => ({ key, name, tier, order: place + 1 })) }),
    onSuccess: () => queries.invalidateQueries(),
    onError: (error) => alarm(CATALOGUE.refused, error),
  });
  const swapped = (at: number, other: number): readonly Feature[] =>
    features.map((feature, place) => (place === at ? features[other]! : place === other ? features[at]! : feature));
  const buttons = (feature: Feature, at: number) => (
    <RowButtons key="buttons">
      {onEdit !== null && (
        <>
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
        </>
      )}
      {onCutoff !== null && (
        <Button variant="default" size="compact-sm" aria-label={CATALOGUE.editCutoffNamed(feature.name)} onClick={() => onCutoff(feature)}>
          {CATALOGUE.editCutoff}
        </Button>
      )}
      {onEdit !== null && (
        <Button variant="default" size="compact-sm" aria-label={CATALOGUE.editNamed(feature.name)} onClick={() => onEdit(feature)}>
          {CATALOGUE.edit}
        </Button>
      )}
    </RowButtons>
  );
  const acts = onEdit !== null || onCutoff !== null;
  const rows = features.map((feature, at) => ({
    key: feature.key,
    cells: [
      <span key="name">
        {feature.name} <span className="small">{feature.key}</span>
      </span>,
      CATALOGUE.tiers[feature.tier],
      feature.events.map(({ name }) => name).join(', '),
      cutoffText(feature.adoptionCutoff, standard),
      feature.archivedAt !== null ? CATALOGUE.archived : (feature.mustHave ?? feature.tier === 'core') ? CATALOGUE.yes : null,
      ...(acts ? [buttons(feature, at)] : []),
    ],
  }));
  const head = [CATALOGUE.name, CATALOGUE.tier, CATALOGUE.events, CATALOGUE.cutoff, CATALOGUE.mustHave, ...(acts ? [''] : [])];
  return <PlainTable caption={CATALOGUE.title} head={head} rows={rows} />;
}
