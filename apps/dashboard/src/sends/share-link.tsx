import { Button, SegmentedControl } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { client } from '../api/client';
import { FeatureSelect } from '../kit/feature-select';
import { Field } from '../kit/field';
import { Refusal } from '../kit/refusal';
import { LINKS } from '../words/sends';
import { ContentNote } from './content-note';
import { LinkList } from './link-list';
import { linksKey } from './links-query';
import { NewLink } from './new-link';
import { contentOf, type Feature } from './send-kinds';
import styles from './sends.module.css';

const VIEWS = ['share', 'mail'] as const;
const DAYS = [7, 30, 90] as const;
const STANDARD_DAYS = 30;

interface ShareLinkProps {
  readonly customerId: string;
  readonly features: readonly Feature[];
  readonly firstFeature: string;
  /** The form of a mail with the download. */
  readonly mail: ReactNode;
}

/** A download to be shared by a link of one's own making, or by mail. What was typed into either stays while the other is shown. */
export function ShareLink({ customerId, features, firstFeature, mail }: ShareLinkProps) {
  const [view, setView] = useState<(typeof VIEWS)[number]>('share');
  const [mailed, setMailed] = useState(false);
  return (
    <div className={styles.form}>
      <SegmentedControl
        aria-label={LINKS.views}
        value={view}
        onChange={(next) => {
          setView(next);
          if (next === 'mail') setMailed(true);
        }}
        data={VIEWS.map((value) => ({ value, label: LINKS[value] }))}
      />
      <div hidden={view !== 'share'}>
        <MakeLink customerId={customerId} features={features} firstFeature={firstFeature} />
      </div>
      {mailed && <div hidden={view !== 'mail'}>{mail}</div>}
    </div>
  );
}

function MakeLink({ customerId, features, firstFeature }: Omit<ShareLinkProps, 'mail'>) {
  const [key, setKey] = useState(firstFeature);
  const [days, setDays] = useState<number>(STANDARD_DAYS);
  const queries = useQueryClient();
  const feature = features.find((one) => one.key === key)!;
  const make = useMutation({
    mutationFn: async () => {
      const body = { feature: key, expiresInDays: days };
      return (await client.POST('/api/intelligence/adoption/{customerId}/download-links', { params: { path: { customerId } }, body })).data!;
    },
    onSuccess: () => void queries.invalidateQueries({ queryKey: linksKey(customerId) }),
  });
  return (
    <div className={styles.form}>
      <FeatureSelect
        first
        features={features}
        value={key}
        onChange={(feature) => {
          setKey(feature);
          make.reset();
        }}
      />
      <ContentNote kind="link" feature={feature} />
      {contentOf('link', feature) !== null && (
        <div className={styles.pair}>
          <Field label={LINKS.days}>
            {(control) => (
              <select {...control} value={days} onChange={({ currentTarget }) => setDays(Number(currentTarget.value))}>
                {DAYS.map((count) => (
                  <option key={count} value={count}>
                    {LINKS.dayCounts(count)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Button className={styles.make} loading={make.isPending} onClick={() => make.mutate()}>
            {LINKS.make}
          </Button>
        </div>
      )}
      {make.error !== null && <Refusal what={LINKS.notMade} error={make.error} />}
      {make.data !== undefined && <NewLink key={make.data.id} link={make.data} />}
      <LinkList customerId={customerId} />
    </div>
  );
}
