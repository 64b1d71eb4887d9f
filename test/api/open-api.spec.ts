import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { OpenAPIObject } from '@nestjs/swagger';
import { type DescribedOperation, operationsOf } from '../../apps/adoption-api/src/open-api/complete-document';
import { type RunningApp, startApp } from './running-app';

const ROOT = join(__dirname, '../..');
const run = promisify(execFile);

describe('the OpenAPI document', () => {
  let api: RunningApp;
  let document: OpenAPIObject;
  let operations: DescribedOperation[];

  beforeAll(async () => {
    api = await startApp();
    const answer = await fetch(`${api.url}/api/openapi.json`);
    expect(answer.status).toBe(200);
    document = (await answer.json()) as OpenAPIObject;
    operations = operationsOf(document);
  });
  afterAll(() => api.stop());

  const named = (wrong: DescribedOperation[]): string[] => wrong.map(({ method, path }) => `${method} ${path}`);

  it('is OpenAPI 3.1', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(operations.length).toBeGreaterThan(10);
  });

  it('names, tags and explains every operation', () => {
    expect(named(operations.filter(({ operation }) => !operation.operationId || !operation.summary || operation.tags?.length !== 1))).toEqual([]);
    const known = new Set(document.tags?.map(({ name }) => name));
    expect(named(operations.filter(({ operation }) => !known.has(operation.tags?.[0] ?? '')))).toEqual([]);
  });

  it('describes what every operation answers', () => {
    const undescribed = operations.filter(({ operation }) => {
      const successes = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
      const complete = successes.every(
        ([status, response]) =>
          status === '204' || (response !== undefined && 'content' in response && Object.values(response.content ?? {}).every(({ schema }) => schema)),
      );
      return successes.length === 0 || !complete;
    });
    expect(named(undescribed)).toEqual([]);
  });

  it('describes every problem an operation can have, as application/problem+json', () => {
    const lacking = operations.filter(({ operation, access }) => {
      const statuses = Object.keys(operation.responses);
      return ['400', '500', '503', ...(access === 'everyone' ? [] : ['401', '403'])].some((status) => !statuses.includes(status));
    });
    expect(named(lacking)).toEqual([]);
    for (const response of Object.values(document.components?.responses ?? {})) {
      expect(Object.keys('content' in response ? (response.content ?? {}) : {})).toEqual(['application/problem+json']);
    }
  });

  it('describes every body, and every field of every schema has a type', () => {
    const bodiless = operations.filter(({ method, operation }) => (method === 'put' || method === 'patch') && operation.requestBody === undefined);
    expect(named(bodiless)).toEqual([]);
    const untyped = Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) =>
      Object.entries(('properties' in schema && schema.properties) || {})
        .filter(([, property]) => !['type', '$ref', 'allOf', 'oneOf', 'anyOf', 'enum', 'const'].some((key) => key in property))
        .map(([property]) => `${name}.${property}`),
    );
    expect(untyped).toEqual([]);
  });

  it('passes the linter', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'open-api-'));
    const file = join(folder, 'openapi.json');
    writeFileSync(file, JSON.stringify(document));
    const linter = join(ROOT, 'node_modules/@redocly/cli/bin/cli.js');
    const findings = await run(process.execPath, [linter, 'lint', file, '--config', join(ROOT, 'redocly.yaml')], {
      env: { ...process.env, NODE_OPTIONS: '', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    }).then(
      ({ stderr }) => stderr,
      ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
    );
    expect(findings).toContain('Your API description is valid');
    expect(findings).not.toMatch(/error|warning/i);
    rmSync(folder, { recursive: true });
  });

  it('is shown by a page whose scripts, styles and pictures all come from this server', async () => {
    const page = await fetch(`${api.url}/api/docs`);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    const html = await page.text();
    const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([^<]*)/g)].map(([, script]) => script?.trim()).filter(Boolean);
    expect(inline).toEqual([]);
    const files = [...html.matchAll(/(?:src|href)=["']([^"'#]+)["']/g)].map(([, file]) => new URL(file ?? '', `${api.url}/api/docs`));
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) {
      expect(file.origin).toBe(api.url);
      const answer = await fetch(file);
      expect([file.pathname, answer.status]).toEqual([file.pathname, 200]);
      await answer.arrayBuffer();
    }
  });
});
