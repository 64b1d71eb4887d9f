import type { Recommendation, ValueDemonstration } from '@adoption/adoption';

/** A gap that somebody decided about, and two that are open after it. */
export const recommendationsStory = (word: (harmless: string) => string): Recommendation[] => [
  {
    id: 'c',
    rule: 'unused-feature',
    subject: 'mobile app',
    rank: 1,
    title: word('Set aside long ago'),
    evidence: word('0% against 65%'),
    inputs: [],
    impact: 'medium',
    expectedGain: null,
    gap: 65,
    status: 'dismissed',
    reason: word('no'),
    until: null,
    actions: [],
  },
  {
    id: 'a',
    rule: 'low-feature',
    subject: 'analytics',
    rank: 2,
    title: word('Analytics Feature Training'),
    evidence: word('Only 8% usage vs 63% peer median'),
    inputs: [
      { name: 'usagePercent', value: 8.219178082191782 },
      { name: 'peerUsagePercent', value: 63.2 },
    ],
    impact: 'high',
    expectedGain: 3.57,
    gap: 54.98082191780822,
    status: 'open',
    reason: null,
    until: null,
    actions: [{ kind: 'training', label: 'Schedule Training Session', href: '/' }],
  },
  {
    id: 'b',
    rule: 'dormant-users',
    subject: 'account',
    rank: 3,
    title: word('Re-engage Dormant Users'),
    evidence: word('11 users inactive'),
    inputs: [{ name: 'dormantUsers', value: 11 }],
    impact: 'low',
    expectedGain: null,
    gap: null,
    status: 'open',
    reason: null,
    until: null,
    actions: [{ kind: 'campaign', label: 'Create campaign', href: '/x' }],
  },
];

/** What the use of a feature saves, as an estimate with its source. */
export const valueStory = (word: (harmless: string) => string): ValueDemonstration => ({
  hoursSaved: { low: 65.73333333333333, likely: 126.2, high: 247.54 },
  lines: [
    {
      feature: word('Dashboard'),
      uses: 10_885,
      minutesPerUse: { low: 0.2, likely: 0.35, high: 0.7 },
      hours: { low: 36.28333333333333, likely: 63.49583333333333, high: 126.99166666666667 },
      source: word('Survey, spring 2026'),
    },
  ],
  topBenefit: word('Dashboard reduced reporting time by 60% (Customer survey 2026)'),
});
