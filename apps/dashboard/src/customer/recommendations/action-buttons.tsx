import { Button } from '@mantine/core';
import type { Api } from '../../api/client';
import { RECS } from '../../words/peers';
import { ADOPTION_SEARCH } from '../adoption-search';
import type { SectionProps } from '../section-props';
import { ExportListButton } from './export-list-button';

interface ActionButtonsProps {
  readonly customer: { readonly id: string; readonly name: string };
  readonly actions: readonly Api<'RecommendedAction'>[];
  readonly openDialog: SectionProps['openDialog'];
  readonly variant?: 'filled' | 'default';
  /** What the finding is, where its buttons stand among those of others with the same labels; heard, not seen. */
  readonly about?: string;
}

/** What can be done about a finding: each button opens its dialog, as the action's own address says, or exports its list. */
export function ActionButtons({ customer, actions, openDialog, variant = 'default', about }: ActionButtonsProps) {
  return actions.map(({ kind, label, href }) => {
    const { dialog, feature, status } = ADOPTION_SEARCH(Object.fromEntries(new URL(href, window.location.origin).searchParams));
    const key = `${kind}-${label}`;
    const words = (
      <>
        {label}
        {about !== undefined && <span className="visually-hidden">{RECS.about(about)}</span>}
      </>
    );
    if (kind === 'export') {
      // The list of dormant users has an address of its own, which names no status.
      return <ExportListButton key={key} label={words} variant={variant} customerId={customer.id} customerName={customer.name} status={status ?? 'dormant'} />;
    }
    if (dialog === undefined) return null;
    const wish = kind === 'report' ? ({ dialog, audience: 'customer' } as const) : { dialog, feature, status };
    return (
      <Button key={key} variant={variant} size="compact-sm" onClick={() => openDialog(wish)}>
        {words}
      </Button>
    );
  });
}
