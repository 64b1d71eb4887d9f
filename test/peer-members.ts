import { PEER_ROW_KEYS, type PeerFeature, type PeerMember, type PeerRowKey } from '@adoption/benchmarks';
import fc from 'fast-check';

/** An account of which only the given figures are known. */
export function memberWith(figures: Partial<PeerMember['figures']>, more: Partial<Omit<PeerMember, 'figures'>> = {}): PeerMember {
  const unknown = Object.fromEntries(PEER_ROW_KEYS.map((key) => [key, null])) as Record<PeerRowKey, null>;
  return { segment: null, industry: null, sessionSeconds: null, features: new Map(), ...more, figures: { ...unknown, ...figures } };
}

const percent = fc.double({ min: 0, max: 100, noNaN: true });
const feature: fc.Arbitrary<PeerFeature> = fc.record({ usagePercent: fc.option(percent, { freq: 9 }), adopted: fc.boolean() });

/** Any account: nine figures in ten are known; it has any of three features. */
export const anyMember: fc.Arbitrary<PeerMember> = fc
  .record({
    figures: fc.tuple(...PEER_ROW_KEYS.map(() => fc.option(percent, { freq: 9 }))),
    sessionSeconds: fc.option(fc.double({ min: 0, max: 4000, noNaN: true })),
    features: fc.dictionary(fc.constantFrom('reports', 'export', 'api'), feature),
    segment: fc.constantFrom('Enterprise', 'SMB', null),
    industry: fc.constantFrom('SaaS', 'Retail', null),
  })
  .map(({ figures, features, ...more }) =>
    memberWith(Object.fromEntries(PEER_ROW_KEYS.map((key, i) => [key, figures[i] ?? null])), { ...more, features: new Map(Object.entries(features)) }),
  );
