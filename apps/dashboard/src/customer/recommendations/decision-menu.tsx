import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { RECS } from '../../words/peers';
import type { AnyRecommendation } from './any-recommendation';
import { inThirtyDays } from './in-thirty-days';
import { useDecision } from './use-decision';

const DismissDialog = lazy(() => import('./dismiss-dialog').then(({ DismissDialog: loaded }) => ({ default: loaded })));

interface DecisionMenuProps {
  readonly recommendation: AnyRecommendation;
  readonly explained: boolean;
  readonly onExplain: () => void;
}

/** What somebody can decide about a recommendation. */
export function DecisionMenu({ recommendation, explained, onExplain }: DecisionMenuProps) {
  const { id, title, status } = recommendation;
  const [dismissing, setDismissing] = useState(false);
  const { mutate, isPending } = useDecision(id);
  return (
    <>
      <Menu position="bottom-end" width={200}>
        <Menu.Target>
          <ActionIcon color="gray" className="no-print" aria-label={RECS.more(title)} loading={isPending}>
            <IconDots size={18} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onExplain} aria-expanded={explained}>
            {RECS.explain}
          </Menu.Item>
          {status === 'open' && <Menu.Item onClick={() => mutate({ status: 'in_progress' })}>{RECS.start}</Menu.Item>}
          {(status === 'open' || status === 'in_progress') && (
            <>
              <Menu.Item onClick={() => mutate({ status: 'done' })}>{RECS.done}</Menu.Item>
              <Menu.Item onClick={() => mutate({ status: 'snoozed', until: inThirtyDays(Date.now()) })}>{RECS.snooze}</Menu.Item>
              <Menu.Item onClick={() => setDismissing(true)}>{RECS.dismiss}</Menu.Item>
            </>
          )}
          {status !== 'open' && status !== 'resolved' && <Menu.Item onClick={() => mutate({ status: 'open' })}>{RECS.reopen}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      <Suspense fallback={null}>
        {dismissing && (
          <DismissDialog
            title={title}
            onClose={() => setDismissing(false)}
            onDismiss={(reason) => {
              setDismissing(false);
              mutate({ status: 'dismissed', reason });
            }}
          />
        )}
      </Suspense>
    </>
  );
}
