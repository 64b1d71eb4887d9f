import { contentOf, type Feature, firstFeature } from './send-kinds';

const feature = (part: Partial<Feature>): Feature =>
  ({ key: 'reports', name: 'Reports', guideUrl: null, downloadUrl: null, benefitClaim: null, valueProposition: null, ...part }) as Feature;

describe('what the catalogue holds to send', () => {
  it('is an address for a guide and a download', () => {
    const both = feature({ guideUrl: 'https://help.example.com/', downloadUrl: 'https://get.example.com/' });
    expect(contentOf('guide', both)).toEqual({ text: 'https://help.example.com/', href: 'https://help.example.com/', source: null });
    expect(contentOf('link', both)?.href).toBe('https://get.example.com/');
    expect(contentOf('guide', feature({}))).toBeNull();
  });

  it('is a claim with its source, else the value proposition', () => {
    const claim = { text: 'Twice as fast', source: 'Survey' };
    expect(contentOf('benefits', feature({ benefitClaim: claim, valueProposition: 'Fast' }))).toEqual({ ...claim, href: null });
    expect(contentOf('benefits', feature({ valueProposition: 'Fast' }))).toEqual({ text: 'Fast', href: null, source: null });
    expect(contentOf('benefits', feature({}))).toBeNull();
  });
});

describe('the feature to begin with', () => {
  const bare = feature({ key: 'bare' });
  const rich = feature({ key: 'rich', guideUrl: 'https://help.example.com/' });

  it('is the one asked for, even without anything to send: the dialog then says so', () => {
    expect(firstFeature('guide', [bare, rich], 'bare')).toBe(bare);
  });

  it('is else the first that has something', () => {
    expect(firstFeature('guide', [bare, rich], undefined)).toBe(rich);
    expect(firstFeature('guide', [bare], 'unknown')).toBe(bare);
    expect(firstFeature('guide', [], undefined)).toBeUndefined();
  });
});
