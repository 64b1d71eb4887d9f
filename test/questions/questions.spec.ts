import { QuestionsService, type Understanding } from '@adoption/adoption';
import { ADMIN, JSON_BODY, type RunningApp, startApp } from '../api/running-app';
import { QUESTION_CUSTOMERS } from './customers';
import type { Phrasing } from './phrasing';
import { PHRASINGS } from './phrasings';
import { PHRASINGS_APART } from './phrasings-apart';
import { PHRASINGS_THIRD } from './phrasings-third';
import { PHRASINGS_FOURTH } from './phrasings-fourth';

/** Tables of questions, each with a name for its rate. */
const TABLES: readonly { readonly name: string; readonly rows: readonly Phrasing[] }[] = [
  { name: 'own', rows: PHRASINGS },
  { name: 'apart', rows: PHRASINGS_APART },
  { name: 'third', rows: PHRASINGS_THIRD },
  { name: 'fourth', rows: PHRASINGS_FOURTH },
];
/** Percent of a table that must be understood exactly. */
const LEAST_RATE = 98;

const EVERYBODY = { csmEmail: null };

describe.each(TABLES)('questions of the table "$name"', ({ name, rows }) => {
  let api: RunningApp;
  const answers = new Map<Phrasing, Understanding>();

  beforeAll(async () => {
    api = await startApp();
    const stored = await fetch(`${api.url}/api/customers`, { method: 'PUT', headers: { ...ADMIN, ...JSON_BODY }, body: JSON.stringify(QUESTION_CUSTOMERS) });
    expect(await stored.json()).toMatchObject({ created: QUESTION_CUSTOMERS.length, rejected: [] });
    const questions = api.app.get(QuestionsService);
    for (const row of rows) answers.set(row, await questions.understand(row.question, row.page, EVERYBODY));
  });
  afterAll(() => api.stop());

  it('are understood', () => {
    const wrong = rows.filter((row) => difference(row, answers.get(row)!) !== null);
    const rate = (100 * (rows.length - wrong.length)) / rows.length;
    const lines = wrong.map((row) => `  ${JSON.stringify(row.question)} ${difference(row, answers.get(row)!)}`);
    process.stdout.write(`${[`${name}: ${rows.length - wrong.length}/${rows.length} ${rate.toFixed(1)} %`, ...lines].join('\n')}\n`);
    expect(rate).toBeGreaterThanOrEqual(LEAST_RATE);
  });

  it('never mean the wrong customer', () => {
    const wrong = rows.filter((row) => {
      const customer = answers.get(row)!.understood?.customer ?? null;
      return customer !== null && customer.name !== row.customer;
    });
    expect(wrong.map((row) => `${row.question} → ${answers.get(row)!.understood?.customer?.name}`)).toEqual([]);
  });
});

/** What was understood otherwise than it should have been; null: nothing. Of what is not understood, only that it is not. */
function difference(row: Phrasing, { understood, candidates }: Understanding): string | null {
  const said: Record<string, unknown> = {
    intent: understood?.intent ?? null,
    customer: understood?.customer?.name ?? null,
    candidates: candidates.length > 0 ? 'some' : 'none',
    ...(understood !== null && { period: understood.period, comparison: understood.comparison }),
  };
  const wrong = Object.entries(said).filter(([key, value]) => value !== row[key as keyof Phrasing]);
  return wrong.length === 0
    ? null
    : wrong.map(([key, value]) => `${key}: ${JSON.stringify(value)}, not ${JSON.stringify(row[key as keyof Phrasing])}`).join('; ');
}
