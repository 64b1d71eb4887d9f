import type { Api } from '../api/client';
import { draftOf, requestOf } from './feature-draft';

const NOW = '2026-03-02T09:00:00.000Z';
const REPORTS = {
  key: 'reports',
  name: 'Reports',
  tier: 'advanced',
  kind: 'ui',
  mustHave: true,
  archivedAt: null,
  adoptionCutoff: { percent: 20, users: null, days: 3 },
  valueProposition: 'Less typing',
  benefitClaim: { text: '30% faster', source: 'Survey' },
  minutesSavedPerUse: { low: 0.5, likely: 2, high: 4, source: 'Time study' },
  action: 'guide',
  guideUrl: 'https://example.com/guide',
  downloadUrl: null,
  events: [
    { name: 'Report Created', kind: 'create' },
    { name: 'Report: Opened', kind: 'use' },
  ],
  properties: [],
} as unknown as Api<'FeatureResponse'>;

describe('a feature in the form', () => {
  it('is sent back as it came when nothing is changed; its cut-off is a setting of its own', () => {
    const { key, name, tier, mustHave, archivedAt, valueProposition, benefitClaim, minutesSavedPerUse, action, guideUrl, downloadUrl, events } = REPORTS;
    expect(requestOf(draftOf(REPORTS), REPORTS, NOW)).toEqual({
      key,
      name,
      tier,
      mustHave,
      archivedAt,
      valueProposition,
      benefitClaim,
      minutesSavedPerUse,
      action,
      guideUrl,
      downloadUrl,
      events,
    });
  });

  it.each([null, true, false])('is as much a must as before: %s', (mustHave) => {
    const feature = { ...REPORTS, mustHave };
    expect(requestOf(draftOf(feature), feature, NOW).mustHave).toBe(mustHave);
  });

  it('is archived now, and keeps the day on which it was', () => {
    expect(requestOf({ ...draftOf(REPORTS), archived: true }, REPORTS, NOW).archivedAt).toBe(NOW);
    const archived = { ...REPORTS, archivedAt: '2026-01-01T00:00:00.000Z' };
    expect(requestOf(draftOf(archived), archived, NOW).archivedAt).toBe('2026-01-01T00:00:00.000Z');
  });

  it('is empty when it is new; what is left empty is unknown', () => {
    expect(requestOf({ ...draftOf(null), key: ' maps ', name: 'Maps' }, null, NOW)).toMatchObject({
      key: 'maps',
      valueProposition: null,
      benefitClaim: null,
      minutesSavedPerUse: null,
      action: null,
      adoptionCutoff: null,
      events: [],
    });
  });
});
