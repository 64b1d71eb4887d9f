import { api } from '../api/client';
import { Choice } from '../portfolio/choice';
import { CAMPAIGNS } from '../words/campaigns';
import { type CampaignsSearch, ENGAGEMENT_KINDS, ENGAGEMENT_STATES } from './campaigns-search';
import styles from './campaigns-page.module.css';

const MOST_CUSTOMERS = 200;

interface CampaignsFiltersProps {
  readonly search: CampaignsSearch;
  readonly onChange: (part: CampaignsSearch) => void;
}

/** Which kinds, states and customers are listed. */
export function CampaignsFilters({ search: { kind, state, customer }, onChange }: CampaignsFiltersProps) {
  const { data } = api.useQuery('get', '/api/customers', { params: { query: { limit: MOST_CUSTOMERS } } }, { staleTime: 5 * 60_000 });
  const listed = data?.items ?? [];
  const missing = data !== undefined && customer !== undefined && !listed.some(({ id }) => id === customer);
  // One that the list does not reach is asked for by itself.
  const one = api.useQuery('get', '/api/customers/{id}', { params: { path: { id: customer ?? '' } } }, { enabled: missing });
  const customers = one.data === undefined ? listed : [...listed, one.data];
  return (
    <div className={styles.filters}>
      <Choice
        label={CAMPAIGNS.kind}
        none={CAMPAIGNS.allKinds}
        value={kind}
        onChange={(next) => onChange({ kind: next })}
        options={ENGAGEMENT_KINDS.map((value) => ({ value, word: CAMPAIGNS.kinds[value] }))}
      />
      <Choice
        label={CAMPAIGNS.state}
        none={CAMPAIGNS.allStates}
        value={state}
        onChange={(next) => onChange({ state: next })}
        options={ENGAGEMENT_STATES.map((value) => ({ value, word: CAMPAIGNS.states[value] }))}
      />
      <Choice
        label={CAMPAIGNS.customer}
        none={CAMPAIGNS.allCustomers}
        value={customer}
        onChange={(next) => onChange({ customer: next })}
        options={customers.map(({ id, name }) => ({ value: id, word: name }))}
      />
    </div>
  );
}
