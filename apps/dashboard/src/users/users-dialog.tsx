import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { api } from '../api/client';
import type { AdoptionSearch } from '../customer/adoption-search';
import type { Dashboard, SectionProps } from '../customer/section-props';
import { useFocusBack } from '../kit/use-focus-back';
import { USERS } from '../words/users';
import { CampaignButton } from './campaign-button';
import { healthCount } from './health-count';
import { listRule } from './list-rule';
import { listTitle } from './list-title';
import { UsersList } from './users-list';

interface UsersDialogProps {
  readonly customerId: string;
  readonly customerName: string;
  readonly health: Dashboard['userMetrics']['health'];
  readonly search: AdoptionSearch;
  readonly onClose: () => void;
  readonly openDialog: SectionProps['openDialog'];
}

/** The people behind a count of a customer's page. */
export function UsersDialog({ customerId, customerName, health, search, onClose, openDialog }: UsersDialogProps) {
  useFocusBack();
  const [q, setQ] = useState('');
  const [sort, setSort] = useState<string>();
  const narrow = useMediaQuery('(max-width: 640px)') ?? false;
  const features = api.useQuery('get', '/api/features', {}, { enabled: search.feature !== undefined });
  const { dialog, status, activity, feature, used, period } = search;
  const name = features.data?.items.find(({ key }) => key === feature)?.name ?? null;
  const group = dialog === 'dormant' ? 'dormant' : status;
  const away = group === 'dormant' ? health.dormant : group === 'never_active' ? health.neverActive : 0;
  const title = USERS.title(customerName, listTitle(search, name));
  const rule = listRule(search, period);
  return (
    <Modal opened onClose={onClose} size={960} fullScreen={narrow} title={title} closeButtonProps={{ 'aria-label': USERS.close, size: 34 }}>
      {rule !== null && <p className="small">{rule}</p>}
      <UsersList
        // Ticks belong to one list.
        key={[group, activity, feature, used].join(' ')}
        customerId={customerId}
        title={title}
        total={group === undefined ? null : healthCount(health, group)}
        wanted={group === undefined ? { activity, feature, used, period } : { status: group, period }}
        q={q}
        sort={sort}
        onSearch={setQ}
        onSort={setSort}
        onUser={(user) => openDialog({ dialog: 'user', user })}
        focused
        {...(away > 0 && {
          actions: (ticked) => <CampaignButton ticked={ticked} inGroup={away} onOpen={(picked) => openDialog({ dialog: 'campaign', status: group }, picked)} />,
        })}
      />
    </Modal>
  );
}
