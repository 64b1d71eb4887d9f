import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { RECS } from '../../words/peers';
import type { AnyRecommendation } from './any-recommendation';
import { inThirtyDays } from './in-thirty-days';
import { useDecision } from './use-decision';

const DismissDialog = lazy(() => import('./dismiss-dialog').then(({ DismissDialog: loaded }) => ({ default: loaded })));

interface DecisionMenuProps {
  readonly recommendation: AnyRecommendation;
  /** Of the customer: a snooze ends at the start of one of its days. */
  readonly timeZone: string;
  readonly explained: boolean;
  readonly onExplain: () => void;
}

/** What somebody can decide about a recommendation. */
export function DecisionMenu({ recommendation, timeZone, explained, onExplain }: DecisionMenuProps) {
  const { title, status } = recommendation;
  const button = useRef<HTMLButtonElement>(null);
  const [dismissing, setDismissing] = useState(false);
  const { mutate, isPending } = useDecision(recommendation);
  return (
    <>
      <Menu position="bottom-end" width={200}>
        <Menu.Target>
          <ActionIcon ref={button} color="gray" className="no-print" aria-label={RECS.more(title)} loading={isPending}>
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
              <Menu.Item onClick={() => mutate({ status: 'snoozed', until: inThirtyDays(Date.now(), timeZone) })}>{RECS.snooze}</Menu.Item>
              <Menu.Item onClick={() => setDismissing(true)}>{RECS.dismiss}</Menu.Item>
            </>
          )}
          {status !== 'open' && status !== 'resolved' && <Menu.Item onClick={() => mutate({ status: 'open' })}>{RECS.reopen}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      <Suspense fallback={null}>
        {dismissing && <DismissDialog recommendation={recommendation} opener={button} onClose={() => setDismissing(false)} />}
      </Suspense>
    </>
  );
}
