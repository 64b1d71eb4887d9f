import { client } from '../api/client';
import { askedFor, type Portfolio } from './portfolio-query';
import type { PortfolioSearch } from './portfolio-search';

const LARGEST_PAGE = 200;

/** Every account that passes the filters, whether it is shown or not. */
export async function allAccounts(search: PortfolioSearch): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const found: { readonly id: string; readonly name: string }[] = [];
  const asked = { ...askedFor(search), limit: LARGEST_PAGE };
  let cursor: string | null = null;
  do {
    const { data } = await client.GET('/api/intelligence/portfolio', { params: { query: { ...asked, ...(cursor === null ? {} : { cursor }) } } });
    // The address answers with Markdown too, for those who ask for it.
    const { accounts } = data as Portfolio;
    found.push(...accounts.items.map(({ id, name }) => ({ id, name })));
    cursor = accounts.next;
  } while (cursor !== null);
  return found;
}
