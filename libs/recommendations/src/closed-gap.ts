import type { AdoptionFigures } from '@adoption/metrics';
import { type ScoreFigures, scoreFigures } from '@adoption/scoring';

/** What the score would be made from, were so much of one entitlement used; the same as now where its use is not measured or not limited. */
export function utilizationWith(figures: AdoptionFigures, metric: string, used: number): Partial<ScoreFigures> {
  const entitlements = figures.entitlements.map((entitlement) =>
    entitlement.metric === metric && entitlement.limit !== null && entitlement.utilizationPercent !== null
      ? { ...entitlement, used, utilizationPercent: (100 * used) / entitlement.limit }
      : entitlement,
  );
  return { utilizationPercents: scoreFigures({ ...figures, entitlements }).utilizationPercents };
}

/** What the score would be made from, were so many more of the available features adopted. */
export const breadthWith = ({ features: { available, adopted } }: AdoptionFigures, more: number): Partial<ScoreFigures> =>
  available === 0 ? {} : { breadthPercent: (100 * (adopted + more)) / available };
