import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../test/database';
import { QUESTION_CUSTOMERS } from '../../../../test/questions/customers';
import { foldWord, nameWords } from './fold-name';

it.each([
  ["O'Brien & Sons", ['obrien', 'sons']],
  ['Data and Co.', ['data', 'co']],
  ['A.B. Chance', ['a', 'b', 'chance']],
  ['  Zoë’s   Kitchen ', ['zoes', 'kitchen']],
  ['7-Eleven', ['7', 'eleven']],
  ['Société Générale', ['societe', 'generale']],
  ['ＡＣＭＥ', ['acme']],
  ['…', []],
])('%s: %j', (name, words) => expect(nameWords(name)).toEqual(words));

it('a word keeps its letters and digits', () => expect(['Müller’s', 'usage_metrics', '3M', '´'].map(foldWord)).toEqual(['mullers', 'usagemetrics', '3m', '']));

describe('the database', () => {
  let database: TestDatabase;
  let client: Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    client = new Client({ connectionString: database.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('keeps names in the same form', async () => {
    const odd = [
      'ＡＣＭＥ Ⅳ',
      'Ångström & Œuvre',
      'Яндекс',
      'Ελλάς A.E.',
      'İstanbul',
      '株式会社 日立',
      'at&t',
      'a_b',
      'x`y',
      'ﷺ'.repeat(255),
      'Sand and Sea',
      '🙂',
    ];
    const names = [...QUESTION_CUSTOMERS.map(({ name }) => name), ...odd];
    await client.query('INSERT INTO customers (external_id, name) SELECT name, name FROM unnest($1::text[]) AS name', [names]);
    const { rows } = await client.query<{ name: string; words: string }>('SELECT name, name_words AS words FROM customers');
    for (const { name, words } of rows) expect([name, words.trim()]).toEqual([name, nameWords(name).join(' ')]);
    expect(rows).toHaveLength(names.length);
  });
});
