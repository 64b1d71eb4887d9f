import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoEvent } from './account-day';
import { liveEvents } from './live-events';
import { DAY, dayOf, instantOf, localDayOf, localHourOf, weekdayOf } from './local-clock';
import { Random } from './random';
import { demoAccounts, LENGTH, workspace } from './workspace';

const END = dayOf('2026-11-23');
const UNTIL = END * DAY + 15 * 3_600_000;
const SEED = 'demo';
const demo = workspace(SEED, END);
const events: DemoEvent[] = [];
for (let day = demo.firstDay; day <= END + 1; day++) events.push(...demo.eventsOfDay(day, UNTIL));

test('the same seed and end day make the same workspace, another seed another', () => {
  const again = workspace(SEED, END);
  expect(JSON.stringify({ ...again })).toBe(JSON.stringify({ ...demo }));
  expect(again.eventsOfDay(END - 30, UNTIL)).toEqual(demo.eventsOfDay(END - 30, UNTIL));
  expect(workspace('other', END).eventsOfDay(END - 30, UNTIL)).not.toEqual(demo.eventsOfDay(END - 30, UNTIL));
});

test('about sixty accounts, at least 24 of them peers of Acme Corp, in many zones', () => {
  const acme = demo.customers.find((customer) => customer.name === 'Acme Corp')!;
  const peers = demo.customers.filter((customer) => customer !== acme && customer.segment === acme.segment && customer.industry === acme.industry);
  expect(peers.length).toBeGreaterThanOrEqual(24);
  expect(demo.customers.length).toBeGreaterThanOrEqual(55);
  expect(demo.customers.length).toBeLessThanOrEqual(65);
  expect(new Set(demo.customers.map((customer) => customer.externalId)).size).toBe(demo.customers.length);
  expect(new Set(demo.customers.map((customer) => customer.timeZone)).size).toBeGreaterThanOrEqual(15);
  const known = new Set(demo.people.map((person) => person.email));
  for (const { csmEmail } of demo.customers) if (csmEmail !== undefined) expect(known.has(csmEmail)).toBe(true);
  for (const person of demo.people) if (person.role === 'csm') expect(demo.customers.some((customer) => customer.csmEmail === person.email)).toBe(true);
});

test('at most 600,000 events over 200 days, every id once, all in order of time within a day and before the end', () => {
  expect(events.length).toBeGreaterThan(300_000);
  expect(events.length).toBeLessThanOrEqual(600_000);
  expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
  const first = events.reduce((least, event) => (event.timestamp < least ? event.timestamp : least), '9');
  const last = events.reduce((most, event) => (event.timestamp > most ? event.timestamp : most), '');
  expect(first >= new Date((END - LENGTH) * DAY).toISOString()).toBe(true);
  expect(last < new Date(UNTIL).toISOString()).toBe(true);
  expect(last >= new Date(UNTIL - 3_600_000).toISOString()).toBe(true);
  const day = demo.eventsOfDay(END - 7, UNTIL).map((event) => event.timestamp);
  expect(day).toEqual([...day].sort());
  expect(events.every(({ quantity = 1 }) => Number.isInteger(quantity) && quantity >= 1 && quantity <= 1_000_000)).toBe(true);
});

test("every account's events lie inside its life, every person's before they left", () => {
  const accounts = new Map(demoAccounts(SEED, END).map((account) => [account.spec.externalId, account]));
  const users = new Map(demo.users.map((user) => [user.externalId, user]));
  for (const event of events) {
    const { spec } = accounts.get(event.customerId)!;
    const day = localDayOf(spec.zone ?? 'UTC', Date.parse(event.timestamp));
    const user = users.get(event.userId)!;
    // A visit late in the evening may run over midnight.
    if (day < END - spec.liveFor || day > END - (spec.leftAgo ?? 0) + 1) throw new Error(`${event.id} lies outside the life of its account`);
    if (user.customerId !== event.customerId) throw new Error(`${event.id} names a person of another account`);
    if (user.deactivatedAt !== undefined && event.timestamp > new Date(Date.parse(user.deactivatedAt) + DAY).toISOString())
      throw new Error(`${event.id} comes after its person left`);
  }
  expect(new Set(events.map((event) => event.customerId)).size).toBe(accounts.size);
});

test('Acme Corp has the shape of its story', () => {
  const human = events.filter((event) => event.customerId === 'acme-corp' && event.channel === undefined);
  const internal = new Set(demo.users.filter((user) => user.internal).map((user) => user.externalId));
  const monthly = human.filter((event) => event.timestamp >= new Date((END - 30) * DAY).toISOString() && !internal.has(event.userId));
  const people = new Set(monthly.map((event) => event.userId));
  const share = (prefix: string): number =>
    (100 * new Set(monthly.filter((event) => event.event.startsWith(prefix)).map((event) => event.userId)).size) / people.size;
  expect(people.size).toBeGreaterThanOrEqual(138);
  expect(people.size).toBeLessThanOrEqual(150);
  expect(share('Anal')).toBeGreaterThan(5);
  expect(share('Anal')).toBeLessThan(10);
  expect(share('Automation')).toBeLessThan(5);
  expect(share('Mobile')).toBe(0);
  const calls = events.filter(
    (event) => event.customerId === 'acme-corp' && event.channel === 'api' && event.timestamp >= new Date((END - 30) * DAY).toISOString(),
  );
  expect(calls.reduce((sum, event) => sum + event.quantity!, 0) / 30.6).toBeGreaterThan(8000);
  expect(calls.reduce((sum, event) => sum + event.quantity!, 0) / 30.6).toBeLessThan(9000);
  const midweek = human.filter((event) => [1, 2, 3].includes(weekdayOf(localDayOf('America/New_York', Date.parse(event.timestamp)))));
  const peak = midweek.filter((event) => [9, 10].includes(localHourOf('America/New_York', Date.parse(event.timestamp))));
  expect(peak.length / human.length).toBeGreaterThan(0.2);
});

test('a wall-clock time is found again on both sides of a clock change', () => {
  for (const zone of ['America/New_York', 'Europe/Berlin', 'Australia/Sydney', 'Asia/Kolkata', 'America/St_Johns']) {
    for (let day = END - LENGTH; day <= END; day++) {
      const instant = instantOf(zone, day, 9 * 3600 + 61);
      expect([localDayOf(zone, instant), localHourOf(zone, instant)]).toEqual([day, 9]);
    }
  }
});

test('live events are of this moment, by people of the workspace', () => {
  const accounts = demoAccounts(SEED, END);
  const known = new Set(demo.users.map((user) => user.externalId));
  const now = END * DAY + 9 * 3_600_000;
  const live = Array.from({ length: 50 }, (_, n) => liveEvents(accounts, now, new Random('live', n))).flat();
  expect(live.length).toBeGreaterThan(40);
  expect(new Set(live.map((event) => event.customerId)).size).toBeGreaterThan(5);
  for (const event of live) {
    expect(known.has(event.userId)).toBe(true);
    expect(Math.abs(Date.parse(event.timestamp) - now)).toBeLessThan(60_000);
  }
});

test('the demo knows nothing of the product but its HTTP API', () => {
  for (const file of readdirSync(__dirname).filter((name) => name.endsWith('.ts'))) {
    const imports = [...readFileSync(join(__dirname, file), 'utf8').matchAll(/^(?:import|export) .* from '([^']+)'/gm)].map((match) => match[1]!);
    for (const from of imports) expect(from).toMatch(/^(node:|\.\/)/);
  }
});
