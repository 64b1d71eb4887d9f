import { benefitLine } from './benefit-line';

describe('benefitLine', () => {
  it('says how many peers adopted a feature and what it is good for', () => {
    expect(benefitLine({ peerAdoptionPercent: 65.38, valueProposition: '30% efficiency gain' })).toBe('65% of peers · 30% efficiency gain');
  });

  it('leaves out what is not known', () => {
    expect(benefitLine({ peerAdoptionPercent: null, valueProposition: 'Faster' })).toBe('Faster');
    expect(benefitLine({ peerAdoptionPercent: 12, valueProposition: null })).toBe('12% of peers');
    expect(benefitLine({ peerAdoptionPercent: null, valueProposition: null })).toBe('');
  });
});
