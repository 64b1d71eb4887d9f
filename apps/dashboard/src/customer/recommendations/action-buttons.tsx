import { Button } from '@mantine/core';
import type { Api } from '../../api/client';
import { ADOPTION_SEARCH } from '../adoption-search';
import type { SectionProps } from '../section-props';

interface ActionButtonsProps {
  readonly actions: readonly Api<'RecommendedAction'>[];
  readonly openDialog: SectionProps['openDialog'];
}

/** What can be done about a finding: each button opens its dialog, as the action's own address says. */
export function ActionButtons({ actions, openDialog }: ActionButtonsProps) {
  const shown = actions.flatMap((action) => {
    const { dialog, feature, status } = ADOPTION_SEARCH(Object.fromEntries(new URL(action.href, window.location.origin).searchParams));
    return dialog === undefined ? [] : [{ ...action, wish: { dialog, feature, status } }];
  });
  return shown.map(({ kind, label, wish }) => (
    <Button key={`${kind}-${label}`} variant="default" size="compact-sm" onClick={() => openDialog(wish)}>
      {label}
    </Button>
  ));
}
