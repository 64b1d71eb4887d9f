import type { AdoptionDashboard } from '@adoption/adoption';

type ScorePart = AdoptionDashboard['score']['components'][number];

/** Why a part of the score has no figure of its own: nothing could be measured, or nobody used the product, which counts. */
export function withoutFigure({ key, normalized }: Pick<ScorePart, 'key' | 'normalized'>): string {
  if (normalized === null) return 'not measured';
  return key === 'engagementDepth' ? 'no sessions' : 'no use in the period before';
}
