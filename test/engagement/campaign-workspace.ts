import type { StoppedClock } from '@adoption/config';
import { Database } from '@adoption/database';
import { addressOf, mailSecret } from '@adoption/engagement';
import { type RunningApp, startApp } from '../api/running-app';
import { Callers } from './callers';

export const NOW = Date.parse('2026-03-31T15:00:00Z');
const DAY = 86_400_000;

/** A campaign of acme reaches d0 to d4; each of the others is left out for another reason. */
const DORMANT = ['d0', 'd1', 'd2', 'd3', 'd4', 'noMail', 'optedOut', 'contacted', 'backToday', 'twin'];
/** Enough dormant people to hold some of them out. */
export const CROWD = 60;

export interface CampaignWorkspace {
  readonly api: RunningApp;
  readonly callers: Callers;
  readonly database: Database;
  /** UUIDs of accounts by external id. */
  readonly accounts: Readonly<Record<'acme' | 'globex' | 'initech', string>>;
  /** UUIDs of the people of acme by external id. */
  readonly people: Readonly<Record<string, string>>;
}

/** Why five of the ten dormant people of acme are left out. */
export const EXCLUDED = { noSeat: 0, noEmail: 1, optedOut: 1, contactedLately: 1, activeAgain: 1, sameAddress: 1 };
/** A time ahead of {@link NOW}. */
export const LATER = '2026-04-02T07:30:00.000Z';

/** Acme with people of every kind, initech with a crowd of dormant ones, globex of another success manager. */
export async function campaignWorkspace(clock: StoppedClock): Promise<CampaignWorkspace> {
  const api = await startApp({ publicUrl: 'https://adoption.example.com' }, clock);
  const callers = new Callers(api);
  const ok = callers.ok.bind(callers);
  await ok('PUT', '/api/customers', [
    { externalId: 'acme', name: 'Acme <Corp>', csmEmail: 'casey@example.com' },
    { externalId: 'globex', name: 'Globex', csmEmail: 'otto@example.com' },
    { externalId: 'initech', name: 'Initech', csmEmail: 'casey@example.com' },
  ]);
  await ok('PUT', '/api/features', [
    {
      key: 'reports',
      name: 'Reports',
      tier: 'core',
      guideUrl: 'https://example.com/guide',
      downloadUrl: 'https://example.com/app',
      benefitClaim: { text: 'Two days less a {{month}}', source: 'Survey 2025' },
      events: [{ name: 'Report Viewed' }],
    },
    { key: 'alerts', name: 'Alerts', tier: 'core', valueProposition: 'See trouble first', events: [{ name: 'Alert Set' }] },
    { key: 'bare', name: 'Bare', tier: 'power' },
  ]);
  const person = (externalId: string, more: object = {}): object => ({
    customerId: 'acme',
    externalId,
    name: externalId === 'd0' ? '<b>Dora</b> "d0"' : `Person ${externalId}`,
    email: `${externalId.toLowerCase()}@acme.example`,
    signedUpAt: '2025-01-01T00:00:00Z',
    ...more,
  });
  const crowd = Array.from({ length: CROWD }, (_, n) => person(`c${n}`, { customerId: 'initech', email: `c${n}@initech.example` }));
  await ok('PUT', '/api/users', [
    ...DORMANT.filter((id) => id !== 'noMail' && id !== 'twin').map((id) => person(id)),
    person('noMail', { email: null }),
    person('twin', { email: 'D0@ACME.example' }),
    person('active'),
    person('never'),
    person('gone', { deactivatedAt: '2026-03-01T00:00:00Z' }),
    ...crowd,
  ]);
  let count = 0;
  const event = (customerId: string, userId: string, daysAgo: number): object => ({
    id: `e${count++}`,
    customerId,
    userId,
    event: 'Report Viewed',
    timestamp: new Date(NOW - daysAgo * DAY).toISOString(),
  });
  const events = [
    // d0 has been away the longest, so that it is the first of them all.
    ...[...DORMANT, 'gone'].map((id, n) => event('acme', id, 80 - n)),
    event('acme', 'active', 1),
    event('acme', 'backToday', 0),
    ...Array.from({ length: CROWD }, (_, n) => event('initech', `c${n}`, 40)),
  ];
  await ok('POST', '/api/usage/events', events);
  const { items } = await ok<{ items: { externalId: string; id: string }[] }>('GET', '/api/users?customerId=acme&limit=200');
  const people = Object.fromEntries(items.map(({ externalId, id }) => [externalId, id]));
  const accounts = { acme: await callers.customer('acme'), globex: await callers.customer('globex'), initech: await callers.customer('initech') };
  const database = api.app.get(Database);
  const secret = await mailSecret(database);
  await database.query("INSERT INTO suppressions (address, reason, at) VALUES ($1, 'unsubscribed', now())", [addressOf(' OptedOut@acme.example ', secret)]);
  const guide = { feature: 'reports', audience: { userIds: [people['contacted']] } };
  const { id } = await ok<{ id: string }>('POST', `/api/intelligence/adoption/${accounts.acme}/guides`, guide);
  await ok('POST', `/api/intelligence/engagements/${id}/start`, {});
  await database.query("UPDATE deliveries SET state = 'sent', claimed_at = now() - interval '13 days'");
  return { api, callers, database, accounts, people };
}
