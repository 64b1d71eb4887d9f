import { NotFoundException } from '@nestjs/common';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { notFound, Problem, unavailable } from '@adoption/problems';
import { problemAnswer, problemBody } from './problem-answer';
import { KIND_STATUS, PROBLEM_MEANINGS, STATUS_PROBLEMS } from './problem-types';

const ROOT = join(__dirname, '../../../..');
const failure = (message: string, fields: object = {}): Error => Object.assign(new Error(message), fields);

describe('an error as an answer', () => {
  it.each<[string, unknown, number, number | null]>([
    ['what is not there', notFound('customer'), 404, null],
    ['a service that is away', unavailable('Away.', 7), 503, 7],
    ['a limit', new Problem('too_many', 'too_many_requests', 'Slow down.'), 429, 1],
    ['an exception of the framework', new NotFoundException('Cannot GET /secret'), 404, null],
    ['an error of the server that knows its status', failure('secret', { statusCode: 413 }), 413, null],
    ['a database that refuses connections', failure('secret', { code: 'ECONNREFUSED' }), 503, 1],
    ['a database that was stopped', failure('secret', { code: '57P01' }), 503, 1],
    ['a database without a free connection', failure('secret', { code: '53300' }), 503, 1],
    ['a full disk', failure('secret', { code: '53100' }), 503, 30],
    ['a pool that gave up', failure('timeout exceeded when trying to connect'), 503, 1],
    ['a lost connection inside an ORM error', failure('secret', { cause: failure('secret', { code: '08006' }) }), 503, 1],
    ['a number that no column holds', failure('secret', { code: '22003' }), 400, null],
    ['a broken statement', failure('secret', { code: '42601' }), 500, null],
    ['a status of success on an error', failure('secret', { statusCode: 200 }), 500, null],
    ['anything else', failure('secret'), 500, null],
    ['no error at all', 'secret', 500, null],
  ])('%s', (_what, error, status, retryAfter) => {
    const answer = problemAnswer(error);
    expect(answer).toMatchObject({ status, retryAfter });
    expect(problemBody(answer, 'id')).not.toContain('secret');
  });

  it('has an explained status for every kind', () => {
    for (const status of Object.values(KIND_STATUS)) expect(STATUS_PROBLEMS[status]).toBeDefined();
  });

  it('has a page for every code that the sources use', () => {
    const sources = ['apps', 'libs'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.spec.ts'))
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
    );
    const codes = sources.flatMap((source) => [...source.matchAll(/new Problem\(\s*'\w+',\s*'(\w+)'/g)].map(([, code]) => code ?? ''));
    expect(codes.length).toBeGreaterThan(10);
    expect([...new Set(codes)].filter((code) => !PROBLEM_MEANINGS.has(code))).toEqual([]);
  });
});
