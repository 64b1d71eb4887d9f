// Reads every dashboard of a running demo workspace, and judges what they show.
import { setTimeout as sleep } from 'node:timers/promises';
import { placesOf, SIGHTS } from './demo-sights.mjs';
import { expect } from './tally.mjs';

const PERIODS = ['7d', '30d', '90d', 'all'];
const COMPARISONS = ['segment', 'all_customers'];
const PATIENCE = 300_000;

/**
 * The dashboards of all accounts, by name, period and comparison: `{account, period, comparison, dashboard}`. Waits until the worker has judged them all.
 * `acmeAsOf`: the day Acme Corp is read as of, the last one of its story, should a midnight pass meanwhile.
 */
export async function readPages({ url, token, acmeAsOf }) {
  const get = async (path) => {
    const answer = await fetch(url + path, { headers: { authorization: `Bearer ${token}`, prefer: 'wait=60' }, signal: AbortSignal.timeout(120_000) });
    expect(answer.ok, `${path} was answered ${answer.status}: ${await answer.clone().text()}`);
    return answer.json();
  };
  const accounts = [];
  for (let next = ''; next !== null;) {
    const page = await get(`/api/customers?limit=200${next && `&cursor=${encodeURIComponent(next)}`}`);
    accounts.push(...page.items);
    next = page.next;
  }
  const read = async ({ id, name, externalId }, period, comparison) => {
    const day = externalId === 'acme-corp' ? `&asOf=${acmeAsOf}` : '';
    const dashboard = await get(`/api/intelligence/adoption/${id}?period=${period}&comparison=${comparison}${day}`);
    expect(!dashboard.peerComparison.pending, `${name}: the peers are still being computed`);
    return { account: name, period, comparison, dashboard };
  };
  await untilJudged(get, accounts);
  const pages = [];
  for (const account of accounts) {
    for (const period of PERIODS) pages.push(await read(account, period, 'peers'));
    for (const comparison of COMPARISONS) pages.push(await read(account, '30d', comparison));
  }
  return pages;
}

/** Waits until all scores are there and every account's milestones are recorded: the first event is one, and all are recorded at once. */
async function untilJudged(get, accounts) {
  const end = performance.now() + PATIENCE;
  const left = new Set(accounts.map(({ id }) => id));
  for (;;) {
    for (const id of left) {
      const { trends } = await get(`/api/intelligence/adoption/${id}`);
      if (trends.milestones.length > 0) left.delete(id);
      else break;
    }
    const { pending } = await get('/api/intelligence/portfolio?limit=1');
    if (left.size === 0 && pending.accounts === 0) return;
    expect(performance.now() < end, `after ${PATIENCE / 1000} s ${left.size} accounts have no milestones, ${pending.accounts} no score`);
    await sleep(1000);
  }
}

/** That everything is shown by some account, and by the one that the README names. Returns a table of it. */
export function checkSights(pages, readme) {
  const places = placesOf(readme);
  const faults = [];
  const lines = SIGHTS.map(({ what, requested = 'peers', sees }) => {
    const seen = pages.filter(({ period, comparison, dashboard }) => period === '30d' && comparison === requested && sees(dashboard));
    const names = seen.map(({ account }) => account);
    const place = places.get(what);
    if (names.length === 0) faults.push(`${what}: on no account`);
    else if (place === undefined) faults.push(`${what}: not in the README; ${names.slice(0, 3).join(', ')}`);
    else if (!names.includes(place)) faults.push(`${what}: not on ${place}, but on ${names.slice(0, 3).join(', ')}`);
    return `  ${what.padEnd(52)} ${(place ?? '–').padEnd(22)} ${names.length} in all`;
  });
  expect(faults.length === 0, `${faults.length} are missing\n  ${faults.join('\n  ')}`);
  return lines;
}

const near = (a, b) => Math.abs(a - b) < 1e-6;
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** That a reader who recomputes what a page says from the rest of the page finds the same. */
export function checkSums(pages) {
  for (const { account, period, dashboard } of pages) {
    const { score, userMetrics: users, featureMetrics, entitlements, engagementDepth: depth } = dashboard;
    const agree = (what, is) => expect(is, `${account}, ${period}: ${what}`);
    if (score.exact !== null) agree('points and score', near(sum(score.components.map(({ points }) => points)), score.exact));
    for (const { normalized, weight, points } of score.components)
      if (points !== null && normalized !== null) agree('weight and points', near((weight / score.coverage) * normalized, points));
    if (score.delta !== null && score.components.every(({ deltaPoints }) => deltaPoints !== null))
      agree('changes of points and of the score', near(sum(score.components.map(({ deltaPoints }) => deltaPoints)), score.delta));
    const { left, ...groups } = users.health;
    agree('groups and seat users', sum(Object.values(groups)) === users.seatUsers);
    agree('groups and MAU', groups.active + groups.engaged + groups.atRisk + left === users.mau.value);
    const { breadth } = featureMetrics;
    agree('adopted features and breadth', breadth.available === 0 || near((100 * breadth.adopted) / breadth.available, breadth.value));
    for (const { used, limit, utilization } of entitlements) if (utilization !== null) agree('use and limit', near((100 * used) / limit, utilization));
    const { actions, sessions } = depth.totals;
    agree('actions and sessions', sessions === 0 || near(actions / sessions, depth.actionsPerSession.value));
  }
}

/** That Acme Corp tells the story of the product's own example. */
export function checkAcme(pages) {
  const { dashboard } = pages.find(({ account, period, comparison }) => account === 'Acme Corp' && period === '30d' && comparison === 'peers');
  const { adoptionScore, score, userMetrics: users, peerComparison, recommendations, featureAdoption } = dashboard;
  const faults = [];
  const hold = (what, is, found) => is || faults.push(`${what}, but: ${JSON.stringify(found)}`);
  hold('the score is good, 70 to 84', adoptionScore >= 70 && adoptionScore <= 84 && score.band === 'good', score.exact);
  hold('it has risen by more than 2', score.delta > 2 && score.delta < 12, score.delta);
  for (const key of ['dau', 'wau', 'mau']) hold(`${key} is rising`, users[key].change > 0 && users[key].change < 30, users[key].change);
  hold('ten people are dormant', users.dormantUsers.value === 10, users.dormantUsers.value);
  hold('a tenth or a little more are power users', users.powerUsers.share >= 8 && users.powerUsers.share <= 18, users.powerUsers.share);
  const row = (key) => peerComparison.rows.find((candidate) => candidate.key === key);
  hold('more features than peers', row('featureBreadth').position === 'above', row('featureBreadth'));
  hold('half of the features are adopted by peers', row('featureBreadth').peerMedian >= 40 && row('featureBreadth').peerMedian <= 55, row('featureBreadth'));
  hold('fewer activated than peers', row('userActivation').position === 'below', row('userActivation'));
  for (const key of ['wauOfLicensed', 'mauOfLicensed']) hold(`${key} like peers`, row(key).position === 'average', row(key));
  const { headline, consider } = peerComparison.insight;
  hold('the insight says so', /^Above average on .*features.*, below on user activation\.$/.test(headline), headline);
  hold('it suggests onboarding', /onboarding/.test(consider), consider);
  const wanted = ['low-feature analytics', 'low-feature automations', 'unused-feature mobile_app', 'unactivated-seats account', 'dormant-users account'];
  const given = recommendations.map(({ rule, subject }) => `${rule} ${subject}`);
  hold('five things are recommended', wanted.every((one) => given.includes(one)) && given.length === wanted.length, given);
  const peerUse = Object.fromEntries(featureAdoption.map(({ key, peerUsagePercent }) => [key, peerUsagePercent]));
  hold('peers use what Acme does not', peerUse.analytics > 50 && peerUse.automations > 45 && peerUse.mobile_app > 35, peerUse);
  expect(faults.length === 0, faults.join('\n  '));
  return `${score.exact.toFixed(1)}, ${score.delta > 0 ? '+' : ''}${score.delta.toFixed(1)}: ${headline}`;
}
