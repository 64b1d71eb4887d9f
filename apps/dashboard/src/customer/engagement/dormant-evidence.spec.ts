import { dormantEvidence } from './dormant-evidence';

const METRIC = {
  value: 10,
  unit: 'users',
  previous: 5,
  change: 5,
  changeKind: 'absolute' as const,
  peer: null,
  peerPosition: null,
  target: { operator: '<' as const, value: 10, source: 'product default' },
  status: 'good' as const,
  share: 6.45,
};

describe('dormantEvidence', () => {
  it('says that a share below its limit is healthy', () => {
    expect(dormantEvidence(METRIC)).toBe('Healthy: dormant share is 6%, below the 10% limit.');
  });

  it('claims no health at the limit or over it', () => {
    expect(dormantEvidence({ ...METRIC, status: 'watch', share: 10 })).toBe('Dormant share is 10%; the limit is 10%.');
    expect(dormantEvidence({ ...METRIC, status: 'poor', share: 31 })).toBe('Dormant share is 31%; the limit is 10%.');
  });

  it('judges nothing without a target, and says nothing without a share', () => {
    expect(dormantEvidence({ ...METRIC, target: null, status: null })).toBe('Dormant share is 6%.');
    expect(dormantEvidence({ ...METRIC, share: null })).toBeNull();
  });
});
