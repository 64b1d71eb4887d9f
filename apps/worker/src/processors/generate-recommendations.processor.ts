import { type RecommendationPosition, RecommendationRound, type RecommendationScope } from '@adoption/adoption';
import { Processes, type Step, type Work, WorkProcessor, WorkRows } from '@adoption/jobs';
import { accountsFailed } from './accounts-failed';

/** Finds what to do about accounts and keeps it, a few accounts a step. */
@Processes('generate-recommendations')
export class GenerateRecommendationsProcessor extends WorkProcessor<'generate-recommendations'> {
  constructor(
    rows: WorkRows,
    private readonly round: RecommendationRound,
  ) {
    super(rows);
  }

  override async step(work: Work): Promise<Step> {
    const { position, remaining } = await this.round.step(work.subject as RecommendationScope, work.position as RecommendationPosition | null);
    const { done, waiting, failed, reason } = position;
    if (remaining === 0 && failed.length > 0) throw accountsFailed(failed.length, reason);
    return { done, total: done + waiting.length + failed.length + remaining, position, finished: remaining === 0 };
  }
}
