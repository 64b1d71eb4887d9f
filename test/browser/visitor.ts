import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Of the system under test; `npm run test:browser` starts it. */
export const URL_OF_SYSTEM = process.env['BROWSER_URL'] ?? '';
const ADMIN_TOKEN = process.env['ADMIN_TOKEN'] ?? '';

/** What a browser says about pages that work: nothing. Of a refused request, or one without a network, it speaks itself; the page does not. */
const FAILED_REQUEST = /^Failed to load resource: (the server responded with a status of \d{3}|net::ERR_INTERNET_DISCONNECTED)/;

/** For so many frames nothing is being loaded before a page counts as settled. */
const QUIET_FRAMES = 4;

let browser: Browser | null = null;
/** What browsers keep of those who signed in, by e-mail address. */
const kept = new Map<string | null, Kept>();
type Kept = Awaited<ReturnType<BrowserContext['storageState']>>;

/** One person in a browser of their own: signs in, looks, and notes every complaint of the browser. */
export class Visitor {
  readonly complaints: string[] = [];

  private constructor(readonly page: Page) {
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !FAILED_REQUEST.test(message.text())) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('request', (request) => {
      const { origin } = new URL(request.url());
      if (!request.url().startsWith('data:') && origin !== new URL(URL_OF_SYSTEM).origin) this.complaints.push(`asked another host: ${request.url()}`);
    });
  }

  /**
   * Somebody with a session, on no page yet. Who was signed in before, comes back with the same session.
   * @param email null: the first administrator
   */
  static async signedIn(email: string | null = null, options: BrowserContextOptions = {}): Promise<Visitor> {
    const storageState = kept.get(email);
    if (storageState !== undefined) return Visitor.stranger({ storageState, ...options });
    const visitor = await Visitor.byLink(email, options);
    kept.set(email, await visitor.page.context().storageState());
    return visitor;
  }

  /** Somebody who has just signed in by a link, with a session of their own, on the page that it leads to. */
  static async byLink(email: string | null = null, options: BrowserContextOptions = {}): Promise<Visitor> {
    const visitor = await Visitor.stranger(options);
    await visitor.signIn(email);
    return visitor;
  }

  /** Somebody who is not signed in. */
  static async stranger(options: BrowserContextOptions = {}): Promise<Visitor> {
    browser ??= await chromium.launch({ executablePath: process.env['CHROMIUM'], args: ['--no-sandbox', '--force-color-profile=srgb'] });
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', locale: 'en-GB', ...options });
    return new Visitor(await context.newPage());
  }

  /** Opens a new link and presses its button. */
  async signIn(email: string | null = null): Promise<void> {
    await this.page.goto(`${URL_OF_SYSTEM}/sign-in#${await tokenFor(email)}`);
    await this.page.getByRole('button', { name: 'Sign in' }).click();
    await this.page.waitForURL((url) => url.pathname !== '/sign-in');
    await this.page.getByRole('main').waitFor();
  }

  /** Goes to a page and waits until it has what it asked for. */
  async open(path: string): Promise<Page> {
    await this.page.goto(URL_OF_SYSTEM + path);
    await this.settled();
    return this.page;
  }

  /** Waits until there is a page and nothing is being loaded. */
  async settled(): Promise<void> {
    await this.page.waitForLoadState('networkidle');
    await this.page.waitForFunction(async (frames) => {
      // What is loaded next is asked for a frame after what came before it has been drawn.
      for (let frame = 0; frame < frames; frame += 1) {
        if (document.querySelector('main') === null || document.querySelector('[aria-busy="true"], [data-fetching]') !== null) return false;
        await new Promise(requestAnimationFrame);
      }
      return true;
    }, QUIET_FRAMES);
  }

  /** Waits until screen readers have been told this. */
  async told(words: string | RegExp): Promise<void> {
    await this.page.locator('[data-announcer]').filter({ hasText: words }).waitFor({ state: 'attached' });
  }

  /** Leaves; the browser had nothing to complain about. */
  async leave(): Promise<void> {
    await this.page.context().close();
    expect(this.complaints).toEqual([]);
  }
}

/** Closes the browser; to be called when a file's tests are over. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = null;
}

/** Asks the API as an administrator's program would. */
export async function api<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  const answer = await fetch(URL_OF_SYSTEM + path, {
    method,
    headers: { authorization: `Bearer ${ADMIN_TOKEN}`, accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return (answer.status === 204 ? undefined : await answer.json()) as Answer;
}

/** The UUID of a customer of the demo. */
export async function customerNamed(name: string): Promise<string> {
  const { items } = await api<{ items: { id: string; name: string }[] }>('GET', `/api/customers?q=${encodeURIComponent(name)}`);
  const found = items.find((customer) => customer.name === name);
  if (found === undefined) throw new Error(`The demo has no ${name}.`);
  return found.id;
}

async function tokenFor(email: string | null): Promise<string> {
  const { url } = await api<{ url: string }>('POST', '/api/access/sign-in-links', email === null ? {} : { email });
  return new URL(url).hash.slice(1);
}
