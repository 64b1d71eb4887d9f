import fc from 'fast-check';
import { ofLicensed, TARGET_METRICS, type TargetMetric, type TargetOverride, targetsFor } from './targets';
import { TARGETS } from './thresholds';

const ACCOUNT = { segment: 'Enterprise', industry: 'SaaS' };
const override = (value: number, segment: string | null, industry: string | null, metric: TargetMetric = 'breadth'): TargetOverride => ({
  metric,
  value,
  segment,
  industry,
});

/** From the least to the most closely meant. */
const NESTED = [override(1, null, null), override(2, 'Enterprise', null), override(3, null, 'SaaS'), override(4, 'Enterprise', 'SaaS')];

describe('the targets of an account', () => {
  it('are the product’s while nothing is set', () => {
    expect(targetsFor([], ACCOUNT)).toEqual(TARGETS);
  });

  it.each([
    [1, 1, 'set for every account'],
    [2, 2, 'set for Enterprise'],
    [3, 3, 'set for SaaS'],
    [4, 4, 'set for Enterprise and SaaS'],
  ])('follow what is most closely meant: of the first %d', (count, value, source) => {
    const expected = { ...TARGETS, breadth: { operator: '>', value, source } };
    expect(targetsFor(NESTED.slice(0, count), ACCOUNT)).toEqual(expected);
    expect(targetsFor(NESTED.slice(0, count).reverse(), ACCOUNT)).toEqual(expected);
  });

  it.each([
    [{ segment: 'SMB', industry: 'SaaS' }, 3],
    [{ segment: 'Enterprise', industry: 'Retail' }, 2],
    [{ segment: 'SMB', industry: null }, 1],
    [{ segment: null, industry: null }, 1],
  ])('of %j are not those of others', (account, value) => {
    expect(targetsFor(NESTED, account).breadth.value).toBe(value);
  });

  it('do not take a name for the other kind, nor a missing one for any', () => {
    expect(targetsFor([override(9, 'SaaS', null), override(8, null, 'Enterprise')], ACCOUNT).breadth).toBe(TARGETS.breadth);
    expect(targetsFor(NESTED.slice(1), { segment: null, industry: null }).breadth).toBe(TARGETS.breadth);
  });

  it('keep the product’s operator and say what a change is measured in', () => {
    const targets = targetsFor([override(12, null, null, 'dormantUserShare'), override(8, null, 'SaaS', 'contentCreatedChange')], ACCOUNT);
    expect(targets.dormantUserShare).toEqual({ operator: '<', value: 12, source: 'set for every account' });
    expect(targets.contentCreatedChange).toEqual({ operator: '>', value: 8, source: 'set for SaaS, change in percent' });
  });

  it('that depend on the industry are missing until they are set', () => {
    expect(targetsFor([], ACCOUNT)).not.toHaveProperty('dauOfLicensed');
    expect(targetsFor([override(600, null, 'SaaS', 'sessionSeconds')], ACCOUNT).sessionSeconds).toEqual({ operator: '>', value: 600, source: 'set for SaaS' });
  });

  it('do not depend on the order in which they were set', () => {
    const name = fc.constantFrom('Enterprise', 'SaaS', 'SMB', null);
    const one = fc.record({ metric: fc.constantFrom(...(Object.keys(TARGET_METRICS) as TargetMetric[])), segment: name, industry: name });
    const distinct = fc.uniqueArray(one, { selector: ({ metric, segment, industry }) => JSON.stringify([metric, segment, industry]), maxLength: 40 });
    fc.assert(
      fc.property(distinct, fc.record({ segment: name, industry: name }), fc.infiniteStream(fc.nat()), (scopes, account, order) => {
        const overrides = scopes.map((scope, value) => ({ ...scope, value }));
        const shuffled = overrides.map((item) => ({ item, at: order.next().value as number })).sort((a, b) => a.at - b.at);
        expect(
          targetsFor(
            shuffled.map(({ item }) => item),
            account,
          ),
        ).toEqual(targetsFor(overrides, account));
      }),
    );
  });

  it('can be set for every figure that has one', () => {
    expect(Object.keys(TARGET_METRICS)).toEqual(expect.arrayContaining(Object.keys(TARGETS)));
    for (const [metric, target] of Object.entries(TARGETS)) expect(TARGET_METRICS[metric as keyof typeof TARGETS]).toMatchObject({ operator: target.operator });
  });
});

describe('a target in percent of the licensed users', () => {
  it('is so many users', () => {
    const target = { operator: '>', value: 40, source: 'set for SaaS' } as const;
    expect(ofLicensed(target, 250)).toEqual({ operator: '>', value: 100, source: 'set for SaaS, 40 % of licensed users' });
    expect([ofLicensed(target, null), ofLicensed(undefined, 250)]).toEqual([null, null]);
  });
});
