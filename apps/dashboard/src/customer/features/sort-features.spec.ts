import { ariaSort, type Feature, nextSort, sortFeatures } from './sort-features';

const feature = (key: string, parts: Partial<Feature>): Feature => ({
  key,
  name: key,
  tier: 'core',
  adopted: false,
  usagePercent: 0,
  users: 0,
  uses: 0,
  repeatUsers: 0,
  daysUsed: 0,
  firstUsedOn: null,
  lastUsedOn: null,
  medianDaysToFirstUse: null,
  medianDaysOfAdopters: null,
  peerUsagePercent: null,
  peerAdoptionPercent: null,
  health: 'unused',
  valueProposition: null,
  action: null,
  ...parts,
});
const CATALOGUE = [
  feature('Reports', { usagePercent: 70, health: 'healthy', adopted: true }),
  feature('Alerts', { usagePercent: null, health: 'not_in_plan', peerUsagePercent: 3 }),
  feature('Dashboard', { usagePercent: 90, health: 'healthy', adopted: true, peerUsagePercent: 88 }),
  feature('Mobile', { usagePercent: 0, health: 'unused', peerUsagePercent: 43 }),
];
const keys = (features: readonly Feature[]): string[] => features.map(({ key }) => key);

describe('sortFeatures', () => {
  it('keeps the order of the catalogue when no column is chosen', () => {
    expect(sortFeatures(CATALOGUE, null)).toBe(CATALOGUE);
  });

  it('sorts names by the alphabet', () => {
    expect(keys(sortFeatures(CATALOGUE, { column: 'feature', descending: false }))).toEqual(['Alerts', 'Dashboard', 'Mobile', 'Reports']);
    expect(keys(sortFeatures(CATALOGUE, { column: 'feature', descending: true }))).toEqual(['Reports', 'Mobile', 'Dashboard', 'Alerts']);
  });

  it('puts what is not known last, whichever way', () => {
    expect(keys(sortFeatures(CATALOGUE, { column: 'usage', descending: true }))).toEqual(['Dashboard', 'Reports', 'Mobile', 'Alerts']);
    expect(keys(sortFeatures(CATALOGUE, { column: 'usage', descending: false }))).toEqual(['Mobile', 'Reports', 'Dashboard', 'Alerts']);
    expect(keys(sortFeatures(CATALOGUE, { column: 'peers', descending: false }))).toEqual(['Alerts', 'Mobile', 'Dashboard', 'Reports']);
  });

  it('keeps the order of the catalogue among equals', () => {
    expect(keys(sortFeatures(CATALOGUE, { column: 'health', descending: false }))).toEqual(['Reports', 'Dashboard', 'Mobile', 'Alerts']);
    expect(keys(sortFeatures(CATALOGUE, { column: 'adopted', descending: true }))).toEqual(['Alerts', 'Mobile', 'Reports', 'Dashboard']);
  });
});

describe('nextSort', () => {
  it('goes from the natural order to the other and back to the catalogue', () => {
    const first = nextSort(null, 'usage');
    expect(first).toEqual({ column: 'usage', descending: true });
    const second = nextSort(first, 'usage');
    expect(second).toEqual({ column: 'usage', descending: false });
    expect(nextSort(second, 'usage')).toBeNull();
  });

  it('starts anew with another column', () => {
    expect(nextSort({ column: 'usage', descending: false }, 'feature')).toEqual({ column: 'feature', descending: false });
  });
});

describe('ariaSort', () => {
  it('names the order of the sorted column alone', () => {
    expect(ariaSort({ column: 'usage', descending: true }, 'usage')).toBe('descending');
    expect(ariaSort({ column: 'usage', descending: false }, 'usage')).toBe('ascending');
    expect(ariaSort({ column: 'usage', descending: true }, 'peers')).toBe('none');
    expect(ariaSort(null, 'usage')).toBe('none');
  });
});
