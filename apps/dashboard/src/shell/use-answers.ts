import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import { client } from '../api/client';
import { seesAllAccounts, useMe } from '../api/me';
import { COMMAND_BAR } from '../words/command-bar';
import { type CommandGroup, commandGroups } from './command-rows';
import { recentPages } from './recent-pages';

const TYPING_MILLISECONDS = 150;
const MOST_CUSTOMERS = 5;

interface Answers {
  readonly groups: readonly CommandGroup[];
  readonly busy: boolean;
  /** Questions are not understood just now; names are searched all the same. */
  readonly unavailable: boolean;
}

/** What there is for a text: its answer, customers of that name, pages. */
export function useAnswers(text: string, customerId: string | null): Answers {
  const [question] = useDebouncedValue(text.trim(), TYPING_MILLISECONDS);
  const me = useMe();
  const asked = useQuery({
    queryKey: ['ask', question, customerId],
    enabled: question !== '',
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: async ({ signal }) => (await client.POST('/api/intelligence/ask', { body: { question, customerId }, signal })).data ?? null,
  });
  const customers = useQuery({
    queryKey: ['customers-named', question],
    enabled: question !== '',
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (await client.GET('/api/customers', { params: { query: { q: question, limit: MOST_CUSTOMERS } }, signal })).data?.items ?? [],
  });
  const actions = [
    ...(seesAllAccounts(me) ? [{ title: COMMAND_BAR.goToPortfolio, note: null, href: '/portfolio' }] : []),
    { title: COMMAND_BAR.goToCustomers, note: null, href: seesAllAccounts(me) ? '/customers' : '/customers?owner=me' },
    { title: COMMAND_BAR.goToImports, note: null, href: '/imports' },
    { title: COMMAND_BAR.goToSettings, note: null, href: '/settings/score' },
  ];
  const groups = commandGroups({
    question,
    asked: question === '' ? null : (asked.data ?? null),
    customers: question === '' ? [] : (customers.data ?? []),
    actions,
    recent: recentPages(),
  });
  return { groups, busy: question !== text.trim() || asked.isFetching || customers.isFetching, unavailable: asked.isError };
}
