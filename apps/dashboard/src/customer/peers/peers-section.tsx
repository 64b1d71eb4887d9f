import { Button } from '@mantine/core';
import { Card } from '../../kit/card';
import { Section } from '../../kit/section';
import { Empty } from '../../kit/states';
import { getRouteApi } from '@tanstack/react-router';
import { PEERS } from '../../words/peers';
import { COMPARISONS, type Comparison } from '../adoption-search';
import type { Dashboard, SectionProps } from '../section-props';
import { InsightCard } from './insight-card';
import { PeerTable } from './peer-table';
import styles from './peers-section.module.css';

const route = getRouteApi('/signed-in/customers/$customerId/adoption');
const FEWEST = 5;

/** Where the customer stands among honest peers. */
export function PeersSection({ dashboard }: SectionProps) {
  const { peerComparison } = dashboard;
  return (
    <Section id="peers" title={PEERS.title} subtitle={subtitleOf(dashboard)}>
      {peerComparison.pending ? (
        <Card>
          <div role="status">
            <Empty title={PEERS.pending}>{PEERS.pendingWhy}</Empty>
          </div>
        </Card>
      ) : peerComparison.rows.length === 0 || peerComparison.count < FEWEST ? (
        <TooFew dashboard={dashboard} />
      ) : (
        <>
          {peerComparison.fallbackFrom !== null && (
            <div>
              <SwitchTo group={peerComparison.basis} />
            </div>
          )}
          <div className={styles.pair}>
            <PeerTable dashboard={dashboard} />
            <InsightCard dashboard={dashboard} />
          </div>
        </>
      )}
    </Section>
  );
}

function subtitleOf({ peerComparison, customer }: Dashboard): string | undefined {
  const { pending, count, basis, fallbackFrom } = peerComparison;
  if (pending || count < FEWEST) return undefined;
  const about = { peers: [customer.segment, customer.industry], segment: [customer.segment], all_customers: [] }[basis].filter((part) => part !== null);
  const group = PEERS.groups[basis] + (about.length === 0 ? '' : PEERS.similar(about.join(', ')));
  const among = PEERS.among(count, group);
  return fallbackFrom === null ? among : `${PEERS.fallback} ${among}`;
}

/** Too few to compare with, and the wider groups that there are. */
function TooFew({ dashboard }: { readonly dashboard: Dashboard }) {
  const { basis } = dashboard.peerComparison;
  const wider = COMPARISONS.slice(COMPARISONS.indexOf(basis) + 1).filter((group) => group !== 'segment' || dashboard.customer.segment !== null);
  return (
    <Card>
      <Empty
        title={PEERS.none}
        actions={wider.map((group) => (
          <SwitchTo key={group} group={group} />
        ))}
      />
    </Card>
  );
}

/** Compares with another group from now on. */
function SwitchTo({ group }: { readonly group: Comparison }) {
  const navigate = route.useNavigate();
  const compare = (): void => void navigate({ search: (last) => ({ ...last, comparison: group }), resetScroll: false });
  return (
    <Button variant="default" size="compact-sm" className="no-print" onClick={compare}>
      {PEERS.compareWith(PEERS.groups[group])}
    </Button>
  );
}
