import { Database } from '@adoption/database';
import { ImportWork } from '@adoption/imports';
import type { Step, Work } from '@adoption/jobs';
import { ADMIN, JSON_BODY, type RunningApp } from '../api/running-app';

export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
  readonly text: string;
  readonly headers: Headers;
}
export interface Import {
  readonly id: string;
  readonly state: string;
  readonly columns: string[];
  readonly sample: string[][];
  readonly fields: { key: string; required: boolean }[];
  readonly mapping: Record<string, string | null>;
  readonly rows: { total: number; valid: number; bad: number; duplicates: number } | null;
  readonly problems: { code: string; count: number; title: string }[];
  readonly result: Record<string, number> | null;
  readonly customers: { id: string; name: string }[];
  readonly customerCount: number;
  readonly canUndo: boolean;
  readonly error: string | null;
  readonly job: { id: string; kind: string } | null;
}
export interface Refusal {
  readonly code?: string;
  readonly type: string;
  readonly detail: string;
  readonly errors: { pointer: string; code: string }[];
}

/** Sends files and does the work of their jobs in the test's own process, as a worker does. */
export class ImportClient {
  /** Every step is done twice, as after a death between a step and its record. */
  twice = false;

  constructor(private readonly api: RunningApp) {}

  async call<Body>(method: string, path: string, body?: unknown, headers: Record<string, string> = ADMIN): Promise<Answer<Body>> {
    const form = body instanceof FormData;
    const answer = await fetch(`${this.api.url}${path}`, {
      method,
      headers: { ...headers, ...(form || method === 'GET' ? {} : JSON_BODY) },
      ...(method === 'GET' ? {} : { body: form ? body : JSON.stringify(body ?? {}) }),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      text,
      body: (/json/.test(answer.headers.get('content-type') ?? '') ? JSON.parse(text) : null) as Body,
      headers: answer.headers,
    };
  }

  upload<Body = Import>(
    kind: string,
    content: string | Uint8Array<ArrayBuffer>,
    fields: Record<string, string> = {},
    headers = ADMIN,
    name = 'file.csv',
  ): Promise<Answer<Body>> {
    const form = new FormData();
    for (const [field, value] of Object.entries({ kind, ...fields })) form.append(field, value);
    form.append('file', new Blob([content]), name);
    return this.call<Body>('POST', '/api/imports', form, headers);
  }

  async find(id: string, headers = ADMIN): Promise<Import> {
    return (await this.call<Import>('GET', `/api/imports/${id}`, undefined, headers)).body;
  }

  /** Starts the check by the matched columns and does it. */
  async check(id: string, wish: object = {}, headers = ADMIN): Promise<Import> {
    const { mapping } = await this.find(id, headers);
    await this.work(await this.call<{ id: string }>('PUT', `/api/imports/${id}/mapping`, { mapping, ...wish }, headers));
    return this.find(id, headers);
  }

  /** Uploads, checks and imports. */
  async bring(kind: string, content: string | Uint8Array<ArrayBuffer>, wish: object = {}, headers = ADMIN): Promise<Import> {
    const { body, text } = await this.upload(kind, content, {}, headers);
    if (body?.id === undefined) throw new Error(text);
    await this.check(body.id, wish, headers);
    await this.work(await this.call<{ id: string }>('POST', `/api/imports/${body.id}/runs`, undefined, headers));
    return this.find(body.id, headers);
  }

  /** Does all steps of the job that an answer names. */
  async work({ status, body, text }: Answer<{ id: string }>): Promise<Step> {
    if (status !== 202) throw new Error(`${status} ${text}`);
    const database = this.api.app.get(Database);
    const [row] = await database.query<{ kind: string; subject: unknown }>('SELECT kind, subject FROM jobs WHERE id = $1', [body.id]);
    const step = { 'check-import': 'check', 'run-import': 'run', 'undo-import': 'undo' }[row!.kind] as 'check' | 'run' | 'undo';
    const steps = this.api.app.get(ImportWork);
    let work: Work = {
      id: body.id,
      subject: row!.subject,
      customer: null,
      position: null,
      done: 0,
      total: null,
      requestedBy: 'test',
      signal: new AbortController().signal,
      progress: () => {},
    };
    for (;;) {
      if (this.twice) await steps[step](work);
      const taken = await steps[step](work);
      if (taken.finished) {
        await database.query("UPDATE jobs SET state = 'done' WHERE id = $1", [body.id]);
        return taken;
      }
      work = { ...work, position: taken.position ?? work.position, done: taken.done, total: taken.total };
    }
  }
}
