import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import { isAdmin, useMe } from '../api/me';
import { PORTFOLIO } from '../words/portfolio';
import { ownersOf } from './owners-of';
import { choicesQuery } from './portfolio-query';

export interface Option {
  readonly value: string;
  readonly word: string;
}

export interface Choices {
  readonly segments: readonly Option[];
  readonly owners: readonly Option[];
}

/** What the filters can be set to: segments and CSMs of all accounts that the signed-in person sees; administrators choose among all CSMs. */
export function useChoices(): Choices {
  const { data } = useQuery(choicesQuery);
  const people = api.useQuery('get', '/api/settings/people', {}, { enabled: isAdmin(useMe()), staleTime: 5 * 60_000 });
  const csms = ownersOf(data?.accounts.items.flatMap(({ csm }) => csm ?? []) ?? [], people.data?.items.filter(({ role }) => role === 'csm') ?? []);
  return {
    segments: data?.matrix.segments.flatMap((segment) => (segment === null ? [] : [{ value: segment, word: segment }])) ?? [],
    owners: [{ value: 'me', word: PORTFOLIO.me }, { value: 'none', word: PORTFOLIO.noOwner }, ...csms.map(({ email, name }) => ({ value: email, word: name }))],
  };
}
