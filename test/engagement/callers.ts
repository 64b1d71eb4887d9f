import { PeopleService, type Role, SessionsService } from '@adoption/access';
import { ADMIN, JSON_BODY, type RunningApp } from '../api/running-app';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Makes requests to a running API, as administrator unless other headers are given. */
export class Callers {
  constructor(private readonly api: RunningApp) {}

  /** The answer as it comes; read it to its end. */
  raw(method: string, path: string, body?: unknown, headers: Record<string, string> = ADMIN): Promise<Response> {
    const init = body === undefined ? {} : { body: JSON.stringify(body) };
    return fetch(`${this.api.url}${path}`, { method, headers: { ...headers, ...JSON_BODY }, ...init });
  }

  async call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer> {
    const answer = await this.raw(method, path, body, headers);
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
  }

  /** The body of an answer that must be a success. */
  async ok<Body>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Body> {
    const answer = await this.call(method, path, body, headers);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as Body;
  }

  /** Headers of a person who is signed in; who is not known yet is added. */
  async person(email: string, role: Role): Promise<Record<string, string>> {
    await this.api.app.get(PeopleService).upsert([{ email, name: email.split('@', 1)[0]!, role }]);
    const person = (await this.api.app.get(PeopleService).list()).find((row) => row.email === email)!;
    return { cookie: `adoption_session=${await this.api.app.get(SessionsService).start(person)}`, origin: this.api.url };
  }

  /** UUID of the account with an external id. */
  async customer(externalId: string): Promise<string> {
    const { items } = await this.ok<{ items: { id: string }[] }>('GET', `/api/customers?externalId=${externalId}`);
    return items[0]!.id;
  }
}
