import type { Api } from '../api/client';
import { commandGroups } from './command-rows';

const ACME = { id: 'a1', externalId: 'acme', name: 'Acme Corp', segment: 'Enterprise', industry: 'SaaS' } as Api<'CustomerResponse'>;
const understood = { intent: 'adoption', period: '30d', comparison: 'peers', customer: null } as const;
const nothing = { question: 'acme', asked: null, customers: [], actions: [], recent: [] };
const rowsOf = (groups: ReturnType<typeof commandGroups>): string[] =>
  groups.flatMap(({ name, message, rows }) => [`${name}: ${message}`, ...rows.map(({ title, note, href }) => `${title} | ${note} | ${href}`)]);

describe('what the command bar shows', () => {
  it('is what was opened last and where one can go, before anything is typed', () => {
    const page = { title: 'Go to customers', note: null, href: '/customers' };
    expect(commandGroups({ ...nothing, question: '', recent: [page], actions: [page] }).map(({ name }) => name)).toEqual(['Recent', 'Actions']);
    expect(commandGroups({ ...nothing, question: '', actions: [page] }).map(({ name }) => name)).toEqual(['Actions']);
  });

  it('states what a question was understood to ask, and does not list its customer again', () => {
    const asked = {
      understood: { ...understood, customer: ACME },
      candidates: [],
      answer: '…',
      links: [{ label: 'x', href: '/customers/a1/adoption#overview' }],
    };
    expect(rowsOf(commandGroups({ ...nothing, asked, customers: [ACME] }))).toEqual([
      'Answers: null',
      'Product adoption · Acme Corp | last 30 days · vs peers | /customers/a1/adoption#overview',
    ]);
  });

  it('asks back with those that may be meant', () => {
    const candidates = [{ ...ACME, score: 71.5, href: '/customers/a1/adoption#overview' }];
    const asked = { understood, candidates, answer: 'No customer matches "Acmee". Did you mean Acme Corp?', links: [] };
    expect(rowsOf(commandGroups({ ...nothing, asked }))).toEqual([
      'Answers: No customer matches "Acmee". Did you mean Acme Corp?',
      'Product adoption · Acme Corp | Enterprise · score 72 · last 30 days · vs peers | /customers/a1/adoption#overview',
    ]);
  });

  it('does not complain about a question while names are found', () => {
    const asked = { understood: null, candidates: [], answer: 'I can show adoption, …', links: [] };
    expect(rowsOf(commandGroups({ ...nothing, asked, customers: [ACME] }))).toEqual([
      'Customers: null',
      'Acme Corp | Enterprise · SaaS | /customers/a1/adoption',
    ]);
    expect(rowsOf(commandGroups({ ...nothing, asked }))).toEqual(['Answers: I can show adoption, …']);
  });
});
