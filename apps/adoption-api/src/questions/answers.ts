import { Injectable } from '@nestjs/common';
import type { AccountScope } from '@adoption/access';
import { AdoptionService, QuestionsService, type Understanding } from '@adoption/adoption';
import { answerMarkdown } from '@adoption/presentation';
import type { AskResponse } from './ask.response';
import { PortfolioAnswer } from './portfolio-answer';
import { NOT_UNDERSTOOD, questionBack } from './question-back';
import { linksTo, pageOf } from './question-links';

const OTHER_PERIOD = 'I can show 7, 30 or 90 days or all time. These are the last 30 days.';

/** Answers questions from the same dashboard as the page. */
@Injectable()
export class Answers {
  constructor(
    private readonly questions: QuestionsService,
    private readonly adoption: AdoptionService,
    private readonly portfolio: PortfolioAnswer,
  ) {}

  /** @throws Problem `invalid` for a question that is empty or too long, `not_found` for a page's customer that is not there or not in the scope */
  async to(question: string, customerId: string | null, scope: AccountScope): Promise<AskResponse> {
    const understanding = await this.questions.understand(question, customerId, scope);
    return { ...saidOf(understanding), ...(await this.answer(understanding, scope)) };
  }

  private async answer(understanding: Understanding, scope: AccountScope): Promise<Pick<AskResponse, 'answer' | 'links'>> {
    const { understood, otherPeriod } = understanding;
    if (understood === null) return { answer: NOT_UNDERSTOOD, links: [] };
    const { intent, customer, period, comparison } = understood;
    if (intent === 'portfolio') return this.portfolio.to(understood, scope);
    if (customer === null) return { answer: questionBack(understanding), links: [] };
    const view = await this.adoption.view(customer.id, { period, comparison, asOf: null }, scope);
    const answer = answerMarkdown(intent, await this.adoption.dashboard(view));
    return { answer: otherPeriod ? `${OTHER_PERIOD}\n\n${answer}` : answer, links: linksTo(intent, customer, understood) };
  }
}

const saidOf = ({ understood, candidates }: Understanding): Pick<AskResponse, 'understood' | 'candidates'> => {
  if (understood === null) return { understood: null, candidates: [] };
  const { customer, ...rest } = understood;
  const known = customer === null ? null : { id: customer.id, externalId: customer.externalId, name: customer.name, segment: customer.segment };
  return {
    understood: { ...rest, customer: known },
    candidates: candidates.map((candidate) => ({ ...candidate, href: pageOf(rest.intent, candidate, rest) })),
  };
};
