import type { OpenAPIObject } from '@nestjs/swagger';
import type { Operation, PathItem, SecurityRequirement } from './open-api-types';
import type { AccessRule } from '../access/allow';
import { PROBLEM_SCHEMA, problemReference, problemResponse, problemResponseName } from './problem.schema';

/** An operation with its address and who may call it; undefined when the route has no rule. */
export interface DescribedOperation {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
  readonly access: AccessRule | 'everyone' | undefined;
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'options', 'head'] as const satisfies readonly (keyof PathItem)[];

/** Every operation of a document. */
export const operationsOf = (document: OpenAPIObject): DescribedOperation[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      return [{ method, path, operation, access: (operation as { 'x-access'?: AccessRule | 'everyone' })['x-access'] }];
    }),
  );

/** Adds to every operation what follows from its access rule and its shape: the problems it may answer with, and the credentials it takes. */
export function completeDocument(document: OpenAPIObject): OpenAPIObject {
  document.components ??= {};
  document.components.schemas = { ...document.components.schemas, Problem: PROBLEM_SCHEMA };
  const used = new Set<number>();
  for (const { operation, access, path } of operationsOf(document)) {
    describeSuccess(operation);
    for (const status of problemsOf(operation, access, path)) {
      operation.responses[status] ??= problemReference(status);
      used.add(status);
    }
    operation.security = securityOf(access);
  }
  keepTextExamples(document);
  repairNestedLists(document.components.schemas);
  nameNullableItems(document.components.schemas);
  document.components.responses = Object.fromEntries([...used].toSorted().map((status) => [problemResponseName(status), problemResponse(status)]));
  return document;
}

/** The generator leaves the words for an answer empty unless a decorator gives them. */
function describeSuccess(operation: Operation): void {
  for (const [status, response] of Object.entries(operation.responses)) {
    if (response !== undefined && 'description' in response && !response.description)
      response.description = status === '204' ? 'Done; there is nothing to say.' : 'Done.';
  }
}

/** The generator writes `required: true` into the items of a list of lists, where only a list of names may stand. */
function repairNestedLists(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  if ((node as { required?: unknown }).required === true) delete (node as { required?: unknown }).required;
  for (const child of Object.values(node)) repairNestedLists(child);
}

/** Lists of values that may be null, which the generator cannot read from `(number | null)[]`: schema, property, type of the items. */
const NULLABLE_ITEMS = [
  ['AverageScore', 'series', 'number'],
  ['AccountsBelow50', 'series', 'number'],
  ['PortfolioDormantUsers', 'series', 'number'],
  ['PortfolioDormantRecovery', 'series', 'number'],
  ['PortfolioRow', 'sparkline', 'number'],
  ['FeatureMatrix', 'segments', 'string'],
] as const;

function nameNullableItems(schemas: Record<string, unknown>): void {
  for (const [schema, property, type] of NULLABLE_ITEMS) {
    const { properties } = (schemas[schema] ?? {}) as { properties?: Record<string, { items?: unknown }> };
    if (properties?.[property] !== undefined) properties[property].items = { type: [type, 'null'] };
  }
}

/** The generator reads the example `48213` as a number, also of a text. */
function keepTextExamples(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  const { type, example } = node as { type?: unknown; example?: unknown };
  const isText = [type].flat().includes('string') && ![type].flat().some((one) => one === 'number' || one === 'integer' || one === 'boolean');
  if (isText && (typeof example === 'number' || typeof example === 'boolean')) Object.assign(node, { example: String(example) });
  for (const child of Object.values(node)) keepTextExamples(child);
}

function problemsOf(operation: Operation, access: AccessRule | 'everyone' | undefined, path: string): number[] {
  const body = operation.requestBody !== undefined;
  return [
    400,
    ...(access === 'everyone' ? [] : [401, 403]),
    ...(path.includes('{') ? [404] : []),
    ...(body ? [408, 413, 415] : []),
    ...(path.startsWith('/health') ? [] : [429]),
    500,
    503,
  ];
}

function securityOf(access: AccessRule | 'everyone' | undefined): SecurityRequirement[] {
  if (access === 'everyone' || access === undefined) return [];
  return [
    ...(access.loopback ? [{}] : []),
    ...(access.scopes.length > 0 ? [{ key: [] }] : []),
    ...(access.scopes.includes('server') ? [{ writeKey: [] }] : []),
    ...(access.roles.length > 0 && !access.foreignClients ? [{ session: [] }] : []),
  ];
}
