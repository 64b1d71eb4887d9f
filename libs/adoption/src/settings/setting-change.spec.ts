import { Problem } from '@adoption/problems';
import { SCORE_FORMULA } from '@adoption/scoring';
import fc from 'fast-check';
import { readCutoffs } from './cutoff-setting';
import { DEFAULT_SCORE, formulaOf, readScore } from './score-setting';
import { readChange, type ReadValue } from './setting-change';
import { readThresholds } from './threshold-setting';

/** Faults as `pointer code`; empty when the body is taken. */
function faultsOf(body: unknown, read: ReadValue<unknown>): string[] {
  try {
    readChange(body, read);
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect(error.kind).toBe('invalid');
    return error.faults.map(({ pointer, code }) => `${pointer} ${code}`);
  }
}

const reason = 'because';
const weights = DEFAULT_SCORE.weights;
const score = (changed: object): object => ({ reason, value: { ...DEFAULT_SCORE, ...changed } });
const targets = (...value: unknown[]): object => ({ reason, value });
const cutoffs = readCutoffs(new Set(['reports', 'api']));

/** Whatever JSON can say. */
const anything = fc.oneof(fc.jsonValue(), fc.constantFrom(NaN, Infinity, -Infinity, -1, 1e308, 'x'.repeat(10_000), [], {}, null, undefined, { toString: 1 }));

describe('a change of a setting', () => {
  it.each([
    ['nothing', undefined, [' missing_field']],
    ['null', null, [' not_an_object']],
    ['a list', [], [' not_an_object']],
    ['a text', 'weights', [' not_an_object']],
    ['an empty object', {}, ['/value missing_field', '/reason missing_field']],
    ['a blank reason', { reason: '  ', value: DEFAULT_SCORE }, ['/reason missing_field']],
    ['a reason that is none', { reason: 4, value: DEFAULT_SCORE }, ['/reason wrong_type']],
    ['a reason of 10 kB', { reason: 'x'.repeat(10_000), value: DEFAULT_SCORE }, ['/reason text_too_long']],
    ['a reason with NUL', { reason: 'a\0b', value: DEFAULT_SCORE }, ['/reason invalid_text']],
    ['a version 0', { reason, value: DEFAULT_SCORE, version: 0 }, ['/version out_of_range']],
    ['half a version', { reason, value: DEFAULT_SCORE, version: 1.5 }, ['/version out_of_range']],
    ['a version in words', { reason, value: DEFAULT_SCORE, version: 'one' }, ['/version wrong_type']],
    ['an unknown field', { reason, value: DEFAULT_SCORE, 'a/b~c': 1 }, ['/a~1b~0c unknown_field']],
  ])('of %s is refused', (_, body, faults) => {
    expect(faultsOf(body, readScore)).toEqual(faults);
  });

  it('says what it is based on, or that it does not matter', () => {
    expect(readChange({ reason: ' more ', value: DEFAULT_SCORE, version: 3 }, readScore)).toEqual({ reason: 'more', value: DEFAULT_SCORE, basedOn: 3 });
    expect(readChange({ reason, value: DEFAULT_SCORE, version: null }, readScore).basedOn).toBeNull();
  });

  it('names at most 100 faults', () => {
    expect(faultsOf(targets(...Array.from({ length: 500 }, () => null)), readThresholds)).toHaveLength(100);
  });

  it.each([
    ['score', readScore],
    ['thresholds', readThresholds],
    ['cut-offs', cutoffs],
  ] as [string, ReadValue<unknown>][])('of the %s is read or refused, whatever it is', (_, read) => {
    fc.assert(
      fc.property(anything, anything, anything, (value, part, version) => {
        faultsOf(value, read);
        faultsOf({ reason, value, version }, read);
        faultsOf({ reason, value: [{ metric: 'breadth', value: part, segment: value, feature: part, cutoff: value }] }, read);
        faultsOf({ reason, value: { ...DEFAULT_SCORE, weights: part, minimumDays: value } }, read);
      }),
    );
  });
});

describe('a score', () => {
  it.each([
    ['the product’s own', {}, []],
    [
      'weights in whole tenths',
      { weights: { userActivation: 0.1, featureBreadth: 0.2, engagementDepth: 0.3, usageTrend: 0.4, entitlementUtilization: 0 } },
      [],
    ],
    ['a rest below the tolerance', { weights: { ...weights, usageTrend: 0.15 + 5e-10 } }, []],
    ['a rest above the tolerance', { weights: { ...weights, usageTrend: 0.15 + 2e-9 } }, ['/value/weights wrong_sum']],
    ['a weight too few', { weights: { ...weights, usageTrend: undefined } }, ['/value/weights/usageTrend missing_field']],
    ['a weight too many', { weights: { ...weights, luck: 0 } }, ['/value/weights/luck unknown_field']],
    [
      'weights beyond the range, though their sum is 1',
      { weights: { ...weights, userActivation: 1.25, usageTrend: -0.85 } },
      ['/value/weights/userActivation out_of_range', '/value/weights/usageTrend out_of_range'],
    ],
    ['weights in words', { weights: { ...weights, usageTrend: '0.15' } }, ['/value/weights/usageTrend wrong_type']],
    ['a list of weights', { weights: [0.25, 0.25, 0.2, 0.15, 0.15] }, ['/value/weights not_an_object']],
    ['no number', { fullGrowth: NaN }, ['/value/fullGrowth out_of_range']],
    ['an endless number', { fullActionsPerSession: Infinity }, ['/value/fullActionsPerSession out_of_range']],
    ['no growth', { fullGrowth: 1 }, ['/value/fullGrowth out_of_range']],
    ['no actions', { fullActionsPerSession: 0 }, ['/value/fullActionsPerSession out_of_range']],
    ['half an action', { trendMinimumActions: 0.5 }, ['/value/trendMinimumActions out_of_range']],
    ['no coverage', { minimumCoverage: 0 }, ['/value/minimumCoverage out_of_range']],
    ['more than everything', { minimumCoverage: 1.01 }, ['/value/minimumCoverage out_of_range']],
    ['no day', { minimumDays: 0 }, ['/value/minimumDays out_of_range']],
    ['null for a number', { minimumDays: null }, ['/value/minimumDays wrong_type']],
  ])('of %s', (_, changed, faults) => {
    expect(faultsOf(score(changed), readScore)).toEqual(faults);
  });

  it('whose only fault is the sum says so', () => {
    expect(() => readChange(score({ weights: { ...weights, usageTrend: 0.1 } }), readScore)).toThrow('The weights sum to 0.95. They must sum to 1.');
    expect(() => readChange(score({ weights: { ...weights, usageTrend: 0.15 + 2e-9 } }), readScore)).toThrow('The weights sum to 1.000000002.');
  });

  it('is a formula of its version with its components in order, in whatever order they were stored', () => {
    const stored = { ...DEFAULT_SCORE, weights: Object.fromEntries(Object.entries(weights).reverse()) as typeof weights };
    expect(formulaOf(stored, 1)).toEqual(SCORE_FORMULA);
    expect(Object.keys(formulaOf(stored, 1).weights)).toEqual(Object.keys(SCORE_FORMULA.weights));
    expect(formulaOf(stored, 7).version).toBe('7');
  });
});

describe('thresholds', () => {
  it.each([
    ['none', [], []],
    ['one with the product’s operator', [{ metric: 'breadth', operator: '>', value: 60 }], []],
    [
      'the same figure for different accounts',
      [
        { metric: 'breadth', value: 60 },
        { metric: 'breadth', value: 60, segment: 'SMB' },
        { metric: 'breadth', value: 60, industry: 'SMB' },
      ],
      [],
    ],
    ['active users of the licensed', [{ metric: 'dauOfLicensed', value: 40, segment: null, industry: 'SaaS' }], []],
    ['an unknown metric', [{ metric: 'luck', value: 1 }], ['/value/0/metric unknown_value']],
    ['a metric that every object has', [{ metric: 'toString', value: 1 }], ['/value/0/metric unknown_value']],
    ['another operator', [{ metric: 'breadth', operator: '<', value: 60 }], ['/value/0/operator fixed_operator']],
    ['no value', [{ metric: 'breadth' }], ['/value/0/value missing_field']],
    ['a negative value', [{ metric: 'sessionSeconds', value: -1 }], ['/value/0/value out_of_range']],
    ['a share above 100 %', [{ metric: 'breadth', value: 100.1 }], ['/value/0/value out_of_range']],
    ['a change above 100 %', [{ metric: 'contentCreatedChange', value: 150 }], []],
    ['no number', [{ metric: 'breadth', value: NaN }], ['/value/0/value out_of_range']],
    ['an empty segment', [{ metric: 'breadth', value: 1, segment: '' }], ['/value/0/segment missing_field']],
    ['an industry of 10 kB', [{ metric: 'breadth', value: 1, industry: 'x'.repeat(10_000) }], ['/value/0/industry text_too_long']],
    ['a list of segments', [{ metric: 'breadth', value: 1, segment: ['SMB'] }], ['/value/0/segment wrong_type']],
    [
      'the same twice',
      [
        { metric: 'breadth', value: 1, segment: 'SMB' },
        { metric: 'breadth', value: 2, segment: 'SMB', industry: null },
      ],
      ['/value/1 duplicate'],
    ],
    [
      'every fault at once',
      [{ metric: 'breadth', operator: '=', value: '1', colour: 1 }, 4],
      ['/value/0/colour unknown_field', '/value/0/operator fixed_operator', '/value/0/value wrong_type', '/value/1 not_an_object'],
    ],
  ])('of %s', (_, value, faults) => {
    expect(faultsOf(targets(...value), readThresholds)).toEqual(faults);
  });

  it('that are no list, or too many', () => {
    expect(faultsOf({ reason, value: {} }, readThresholds)).toEqual(['/value wrong_type']);
    expect(faultsOf(targets(...Array.from({ length: 1_001 }, () => 1)), readThresholds)).toEqual(['/value too_many']);
  });

  it('are the same in any order', () => {
    const value = [
      { metric: 'breadth', value: 1 },
      { metric: 'activation', value: 2, segment: 'SMB' },
      { metric: 'activation', value: 3, segment: 'Enterprise' },
    ];
    const read = readChange(targets(...value), readThresholds).value;
    expect(read).toEqual([
      { metric: 'activation', value: 3, segment: 'Enterprise', industry: null },
      { metric: 'activation', value: 2, segment: 'SMB', industry: null },
      { metric: 'breadth', value: 1, segment: null, industry: null },
    ]);
    expect(readChange(targets(...value.toReversed()), readThresholds).value).toEqual(read);
  });
});

describe('cut-offs', () => {
  it.each([
    ['all parts', [{ feature: 'reports', cutoff: { percent: 5, users: 1, days: 3 } }], []],
    ['one part', [{ feature: 'reports', cutoff: { percent: 0 } }], []],
    ['the product’s own', [{ feature: 'reports', cutoff: null }], []],
    ['nothing said', [{ feature: 'reports' }], ['/value/0/cutoff missing_field']],
    ['an unknown feature', [{ feature: 'luck', cutoff: null }], ['/value/0/feature unknown_feature']],
    ['a feature that is no text', [{ feature: { toString: 1 }, cutoff: null }], ['/value/0/feature unknown_feature']],
    [
      'negative parts',
      [{ feature: 'api', cutoff: { percent: -1, users: 0, days: -2 } }],
      ['/value/0/cutoff/percent out_of_range', '/value/0/cutoff/users out_of_range', '/value/0/cutoff/days out_of_range'],
    ],
    ['more than everybody', [{ feature: 'api', cutoff: { percent: 101 } }], ['/value/0/cutoff/percent out_of_range']],
    ['half a user', [{ feature: 'api', cutoff: { users: 1.5 } }], ['/value/0/cutoff/users out_of_range']],
    [
      'the same feature twice',
      [
        { feature: 'api', cutoff: null },
        { feature: 'api', cutoff: { days: 2 } },
      ],
      ['/value/1/feature duplicate'],
    ],
  ])('with %s', (_, value, faults) => {
    expect(faultsOf({ reason, value }, cutoffs)).toEqual(faults);
  });

  it('with a part left out are the product’s there', () => {
    expect(readChange({ reason, value: [{ feature: 'api', cutoff: { days: 3 } }] }, cutoffs).value).toEqual([
      { feature: 'api', cutoff: { percent: null, users: null, days: 3 } },
    ]);
  });
});
