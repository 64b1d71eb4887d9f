import type { Answer, Callers } from './callers';
import type { CampaignWorkspace } from './campaign-workspace';

export interface Engagement {
  readonly id: string;
  readonly state: string;
  readonly subject: string;
  readonly body: string;
  readonly jobId: string | null;
}

export interface Recipients {
  readonly items: { deliveryId: string | null; userId: string; email: string; state: string; reason: string | null }[];
  readonly next: string | null;
}

type Account = keyof CampaignWorkspace['accounts'];

/** What an answer looks like that refuses a move. */
export const refused = (status: number, code: string): object => ({ status, body: { type: expect.stringMatching(new RegExp(`/${code}$`)) } });

/** Calls the addresses of engagements, as administrator unless other headers are given. */
export class CampaignClient {
  private readonly callers: Callers;

  constructor(private readonly space: CampaignWorkspace) {
    this.callers = space.callers;
  }

  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer> {
    return this.callers.call(method, `/api/intelligence/${path}`, body, headers);
  }

  /** Address at which engagements of an account are drafted. */
  drafts(account: Account, what = 'campaigns'): string {
    return `adoption/${this.space.accounts[account]}/${what}`;
  }

  async draft(wish: object = {}, what = 'campaigns', account: Account = 'acme'): Promise<Engagement> {
    const answer = await this.send('POST', this.drafts(account, what), wish);
    expect(answer).toMatchObject({ status: 201 });
    return answer.body as Engagement;
  }

  /** A campaign that is being sent to the five people of acme. */
  async started(): Promise<Engagement> {
    const { id } = await this.draft();
    expect(await this.move(id, 'start')).toMatchObject({ status: 202, body: { kind: 'send-mails' } });
    return this.find(id);
  }

  move(id: string, name: string, body: unknown = {}, headers?: Record<string, string>): Promise<Answer> {
    return this.send('POST', `engagements/${id}/${name}`, body, headers);
  }

  async find(id: string): Promise<Engagement> {
    return (await this.send('GET', `engagements/${id}`)).body as Engagement;
  }

  async recipients(id: string, query = ''): Promise<Recipients> {
    return (await this.send('GET', `engagements/${id}/recipients${query}`)).body as Recipients;
  }
}
