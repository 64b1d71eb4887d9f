import { PORTFOLIO_SEARCH } from './portfolio-search';

const given = (search: Record<string, unknown>) => Object.fromEntries(Object.entries(PORTFOLIO_SEARCH(search)).filter(([, value]) => value !== undefined));

it('leaves out defaults and what the API would refuse', () => {
  expect(given({ period: '30d', sort: '-score', owner: 'somebody', band: 'superb', challenge: 'nonsense', q: 7 })).toEqual({});
  expect(given({ period: '1y', sort: 'segment', owner: 'a b@c', challenge: ':', segment: '' })).toEqual({});
});

it('keeps what is valid', () => {
  const search = {
    period: '90d',
    q: 'acme',
    segment: 'SMB',
    industry: 'SaaS',
    owner: 'a@b.example',
    band: 'unscored',
    challenge: 'unused-feature:mobile_app',
    sort: '-dormantShare',
    rows: '-SMB',
    columns: 'reports',
  };
  expect(given(search)).toEqual(search);
});

it.each(['me', 'none'])('knows the owner %s', (owner) => {
  expect(given({ owner })).toEqual({ owner });
});
