import { getRouteApi } from '@tanstack/react-router';
import { seesAllAccounts, useMe } from '../api/me';
import { AccountsList } from '../portfolio/accounts-list';
import { PortfolioHeader } from '../portfolio/portfolio-header';
import type { PortfolioSearch } from '../portfolio/portfolio-search';
import { useAccounts } from '../portfolio/use-accounts';
import { useChoices } from '../portfolio/use-choices';
import { PORTFOLIO } from '../words/portfolio';
import styles from '../portfolio/portfolio-page.module.css';

const route = getRouteApi('/signed-in/customers');

/** The accounts that somebody may see, as a list. */
export function CustomersPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const ownOnly = !seesAllAccounts(useMe());
  const choices = useChoices();
  // Somebody who sees nothing but own accounts has no owner to choose.
  const shown = ownOnly ? { ...search, owner: undefined } : search;
  const accounts = useAccounts(shown);
  const change = (next: PortfolioSearch): void => void navigate({ search: (last) => ({ ...last, ...next }), resetScroll: false });
  const [portfolio] = accounts.data?.pages ?? [];
  return (
    <>
      <PortfolioHeader
        title={ownOnly || search.owner === 'me' ? PORTFOLIO.mine : PORTFOLIO.customers}
        portfolio={portfolio}
        choices={choices}
        search={shown}
        onChange={change}
        ownOnly={ownOnly}
      />
      <div className={styles.page}>
        <AccountsList accounts={accounts} search={shown} choices={choices} portfolio={portfolio} onChange={change} />
      </div>
    </>
  );
}
