import type { OpenAPIObject } from '@nestjs/swagger';
import type { Role, Scope } from '@adoption/access';
import { operationsOf } from './complete-document';

export const ROLES: readonly Role[] = ['admin', 'leader', 'csm'];
export const SCOPES: readonly Scope[] = ['admin', 'read', 'server', 'browser'];

const HEAD = ['route', 'no credentials', ...ROLES.map((role) => `${role} (person)`), ...SCOPES.map((scope) => `${scope} key`)];

/** Who may call which route, as a Markdown table; one row for every operation of the document. */
export function accessTable(document: OpenAPIObject): string {
  const rows = operationsOf(document)
    .toSorted((left, right) => left.path.localeCompare(right.path, 'en') || left.method.localeCompare(right.method, 'en'))
    .map(({ method, path, access }) => {
      const mark = (allowed: boolean): string => (allowed ? '✓' : '');
      const rule = typeof access === 'object' ? access : { roles: [], scopes: [] };
      const stranger = access === 'everyone' ? '✓' : 'loopback' in rule && rule.loopback ? 'same machine' : '';
      const all = access === 'everyone';
      return [
        `\`${method.toUpperCase()} ${path}\``,
        stranger,
        ...ROLES.map((role) => mark(all || (!rule.foreignClients && rule.roles.includes(role)))),
        ...SCOPES.map((scope) => mark(all || rule.scopes.includes(scope))),
      ];
    });
  return [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const BEGIN = '<!-- access table: begin (made by scripts/open-api.mjs) -->';
const END = '<!-- access table: end -->';

/** The text with the table between its markers replaced; undefined when it has no markers. */
export function withAccessTable(text: string, table: string): string | undefined {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  return begin < 0 || end < begin ? undefined : `${text.slice(0, begin + BEGIN.length)}\n\n${table}\n\n${text.slice(end)}`;
}
