import type { OpenAPIObject } from '@nestjs/swagger';
import fc from 'fast-check';
import { type DescribedOperation, operationsOf } from '../../apps/adoption-api/src/open-api/complete-document';
import { openApiDocument } from '../../apps/adoption-api/src/open-api/document';
import { ADMIN, JSON_BODY, type RunningApp, startApp } from './running-app';

/** Requests for each operation; `npm run test:soak` asks for more. */
const RUNS = Number(process.env['RANDOM_REQUESTS'] ?? 40);
const SEED = 20_261_123;

interface Parameter {
  readonly name: string;
  readonly in: string;
}
interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly example?: unknown;
  readonly enum?: readonly unknown[];
}

describe('requests made at random from the OpenAPI document', () => {
  let api: RunningApp;
  let document: OpenAPIObject;
  /** Of a customer that exists. */
  let customerId: string;

  beforeAll(async () => {
    api = await startApp();
    document = await openApiDocument(api.app);
    await fetch(`${api.url}/api/customers`, { method: 'PUT', headers: { ...ADMIN, ...JSON_BODY }, body: '[{"externalId":"acme","name":"Acme"}]' });
    const found = (await (await fetch(`${api.url}/api/customers?externalId=acme`, { headers: ADMIN })).json()) as { items: { id: string }[] };
    customerId = found.items[0]?.id ?? '';
    expect(customerId).not.toBe('');
  });
  afterAll(() => api.stop());

  const resolve = (node: SchemaNode | undefined): SchemaNode => {
    const name = node?.$ref?.split('/').at(-1);
    return name === undefined ? (node ?? {}) : (document.components?.schemas?.[name] ?? {});
  };

  /** Values that a schema nearly allows: fields of the right names with right, odd and wrong contents. */
  const nearly = (schema: SchemaNode, depth = 0): fc.Arbitrary<unknown> => {
    const node = resolve(schema);
    const odd = fc.oneof(fc.jsonValue(), fc.constantFrom(...ODD_VALUES));
    if (depth > 4) return odd;
    if (node.properties) {
      const fields = Object.fromEntries(Object.entries(node.properties).map(([name, field]) => [name, nearly(field, depth + 1)]));
      return fc.oneof({ weight: 6, arbitrary: fc.record(fields, { requiredKeys: [] }) }, { weight: 1, arbitrary: odd });
    }
    if (node.items) return fc.oneof({ weight: 6, arbitrary: fc.array(nearly(node.items, depth + 1), { maxLength: 4 }) }, { weight: 1, arbitrary: odd });
    const fitting = [...(node.enum ?? []), ...(node.example === undefined ? [] : [node.example])];
    return fitting.length > 0 ? fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...fitting) }, { weight: 1, arbitrary: odd }) : odd;
  };

  const requestTo = ({ method, path, operation }: DescribedOperation): fc.Arbitrary<{ address: string; init: RequestInit }> => {
    const parameters = (operation.parameters ?? []) as unknown as (Parameter & { schema?: SchemaNode })[];
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...ODD_TEXTS), fc.uuid());
    const valueOf = ({ name, schema }: Parameter & { schema?: SchemaNode }): fc.Arbitrary<string> => {
      const value = nearly(schema ?? {}).map(String);
      return name === 'customerId'
        ? fc.oneof({ weight: 3, arbitrary: fc.constantFrom(customerId, 'acme') }, text, value)
        : fc.oneof(text, { weight: 2, arbitrary: value });
    };
    const values = fc.record(Object.fromEntries(parameters.map((parameter) => [parameter.name, valueOf(parameter)])));
    const chosen = fc.subarray(parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name));
    const content = (operation.requestBody as { content?: Record<string, { schema?: SchemaNode }> } | undefined)?.content ?? {};
    const body =
      Object.keys(content).length === 0 ? fc.constant(undefined) : nearly(content['application/json']?.schema ?? {}).map((value) => JSON.stringify(value));
    return fc.record({ values, chosen, body }).map((made) => {
      const filled = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(wellFormed(made.values[name])) || 'x');
      const query = made.chosen.map((name) => `${encodeURIComponent(name)}=${encodeURIComponent(wellFormed(made.values[name]))}`).join('&');
      return {
        address: query === '' ? filled : `${filled}?${query}`,
        init: { method: method.toUpperCase(), headers: { ...ADMIN, ...(made.body === undefined ? {} : JSON_BODY) }, body: made.body },
      };
    });
  };

  it('are answered with success or a problem of the client’s, and never with an error of the server’s', async () => {
    const wrong: string[] = [];
    for (const operation of operationsOf(document)) {
      // Its own limit would turn the whole test into 429.
      if (operation.path === '/api/access/sessions') continue;
      for (const { address, init } of fc.sample(requestTo(operation), { numRuns: RUNS, seed: SEED })) {
        const answer = await fetch(`${api.url}${address}`, init);
        const body = await answer.text();
        const isProblem = answer.headers.get('content-type')?.startsWith('application/problem+json') ?? false;
        const right = answer.status < 400 || (answer.status < 500 && isProblem && (JSON.parse(body) as { status: number }).status === answer.status);
        if (!right)
          wrong.push(`${init.method} ${address} ${typeof init.body === 'string' ? init.body.slice(0, 300) : ''} → ${answer.status} ${body.slice(0, 200)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect((await fetch(`${api.url}/health/ready`)).status).toBe(200);
  }, 300_000);
});

const ODD_TEXTS = [
  '',
  ' ',
  '0',
  '-1',
  '1e400',
  '9223372036854775808',
  'NaN',
  'null',
  "'; DROP TABLE customers; --",
  '../../etc/passwd',
  '\u0000',
  '\u202e',
  '＜',
  '😀'.repeat(50),
  'x'.repeat(900),
];
const ODD_VALUES: unknown[] = [
  ...ODD_TEXTS,
  null,
  true,
  -1,
  0,
  1e308,
  2 ** 53,
  2 ** 31,
  -0.5,
  '0001-01-01',
  '9999-12-31',
  '2026-02-30',
  '2026-03-02T09:00:00Z',
  '+275760-09-13T00:00:00Z',
  [],
  {},
];

/** Half surrogate pairs cannot stand in an address. */
const wellFormed = (value: unknown): string => String(value).toWellFormed();
