import { bandOf } from '@adoption/scoring';
import type { ScoreBin } from '../shapes/portfolio.shape';
import type { PortfolioAccount } from './portfolio-account';
import { shownScore } from './select-accounts';

const WIDTH = 10;
const BINS = 100 / WIDTH;

/** Accounts by score as shown, in ten bins of ten points; 100 belongs to the last one. A bin bears the band of its lowest score. */
export function scoreDistribution(accounts: readonly PortfolioAccount[]): ScoreBin[] {
  const bins = Array.from({ length: BINS }, (_, bin) => ({ from: bin * WIDTH, to: (bin + 1) * WIDTH, band: bandOf(bin * WIDTH)!, accounts: 0 }));
  for (const { snapshot } of accounts) {
    const score = shownScore(snapshot?.score ?? null);
    if (score !== null) bins[Math.min(BINS - 1, Math.max(0, Math.floor(score / WIDTH)))]!.accounts++;
  }
  return bins;
}
