import { Injectable } from '@nestjs/common';
import type { AccountScope } from '@adoption/access';
import { customersNamed, type NamedCustomer, type NameSearch } from '@adoption/accounts';
import { Database } from '@adoption/database';
import type { PeriodKey } from '@adoption/metrics';
import { invalid, notFound } from '@adoption/problems';
import type { Comparison } from '../adoption.service';
import type { Intent } from './intent';
import { nameSearch, nearlyNamed } from './name-search';
import { questionWords } from './question-words';
import { understandQuestion } from './understand-question';

/** Characters of the longest question. */
const LONGEST_QUESTION = 500;
const MOST_CANDIDATES = 5;

/** A customer that a question is about or may be about. */
export type AskedCustomer = Omit<NamedCustomer, 'page'>;

/** What a question asks, of whom, and whom else it may mean. */
export interface Understanding {
  /** null: the question is not understood. */
  readonly understood: { readonly intent: Intent; readonly customer: AskedCustomer | null; readonly period: PeriodKey; readonly comparison: Comparison } | null;
  /** Whom a question without one customer may mean, the likeliest first. */
  readonly candidates: readonly AskedCustomer[];
  /** Why there is no customer: the name fits several, only nearly fits, is nobody's, or there is none. null: there is one, or none is needed. */
  readonly missing: 'several' | 'similar' | 'unknown' | 'nobody' | null;
  /** The name as the question spells it. */
  readonly name: string | null;
  /** The question names a time that none of the periods covers; the period is the default. */
  readonly otherPeriod: boolean;
}

/** Understands questions by rules and the similarity of names, among the accounts that the reader may see. */
@Injectable()
export class QuestionsService {
  constructor(private readonly database: Database) {}

  /**
   * @param question 1 to 500 characters
   * @param customerId UUID or external id of the customer whose page is shown: the one a question that names nobody is about
   * @throws Problem `invalid` for a question that is too long or empty, `not_found` for a customer that is not there or not in the scope
   */
  async understand(question: string, customerId: string | null, scope: AccountScope): Promise<Understanding> {
    const text = question.trim();
    if (text === '' || [...text].length > LONGEST_QUESTION) {
      throw invalid(`A question has 1 to ${LONGEST_QUESTION} characters.`, [
        { pointer: '/question', code: 'is_length', detail: `must have 1 to ${LONGEST_QUESTION} characters` },
      ]);
    }
    const { page, reading } = await this.read(text, customerId, scope);
    if (customerId !== null && page === undefined) throw notFound('customer');
    const { intent, naming, period, otherPeriod, comparison } = reading;
    const nothing = { candidates: [], missing: null, name: null, otherPeriod };
    if (intent === null) return { ...nothing, understood: null };
    const understood = { intent, customer: null, period, comparison };
    if (naming.kind === 'one') return { ...nothing, understood: { ...understood, customer: asked(naming.customer) } };
    if (intent === 'portfolio') return { ...nothing, understood };
    if (naming.kind === 'nobody') {
      return page === undefined ? { ...nothing, understood, missing: 'nobody' } : { ...nothing, understood: { ...understood, customer: asked(page) } };
    }
    const candidates = naming.kind === 'unknown' ? [] : naming.customers.slice(0, MOST_CANDIDATES).map(asked);
    return { understood, candidates, missing: naming.kind, name: naming.name, otherPeriod };
  }

  /** Names that are spelled rightly first; only where that leaves a doubt, those that are nearly like. */
  private async read(text: string, customerId: string | null, scope: AccountScope) {
    const words = questionWords(text);
    const find = (search: Partial<NameSearch>): Promise<NamedCustomer[]> =>
      customersNamed(this.database, { wholeNames: [], words: [], nearly: [], customerId: null, ...search }, scope);
    const spelled = await find({ ...nameSearch(words), customerId });
    const page = spelled.find((customer) => customer.page);
    const first = { page, reading: understandQuestion(words, spelled, page !== undefined) };
    const { naming } = first.reading;
    const nearly = naming.kind === 'one' || naming.kind === 'several' ? [] : nearlyNamed(words);
    if (nearly.length === 0) return first;
    const ids = new Set(spelled.map(({ id }) => id));
    const alike = (await find({ nearly })).filter(({ id }) => !ids.has(id));
    const customers = [...spelled, ...alike].sort((a, b) => a.name.length - b.name.length);
    return { page, reading: understandQuestion(words, customers, page !== undefined) };
  }
}

const asked = ({ id, externalId, name, segment, score }: NamedCustomer): AskedCustomer => ({ id, externalId, name, segment, score });
