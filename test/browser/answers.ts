import type { Page } from 'playwright-core';

/** Addresses that are asked for data, without their query. */
export type Asked = (url: URL) => boolean;

/** The dashboard of a customer. */
export const dashboardOf =
  (customerId: string): Asked =>
  ({ pathname }) =>
    pathname === `/api/intelligence/adoption/${customerId}`;

/** Answers what the API answers, changed. */
export async function changeAnswer<Answer>(page: Page, asked: Asked, change: (answer: Answer) => Answer): Promise<void> {
  await page.route(asked, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: change((await response.json()) as Answer) });
  });
}

/** Asks for something else than the page does: what the API answers is its own. */
export async function askInstead(page: Page, asked: Asked, query: Readonly<Record<string, string>>): Promise<void> {
  await page.route(asked, (route) => {
    const url = new URL(route.request().url());
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return route.continue({ url: url.href });
  });
}

/** Holds answers back. @returns lets them go */
export async function holdAnswer(page: Page, asked: Asked): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(asked, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

/** Refuses as the API does, with problem+json. */
export async function refuse(page: Page, asked: Asked, problem: { status: number; title: string; detail: string; instance: string }): Promise<void> {
  await page.route(asked, (route) =>
    route.fulfill({ status: problem.status, contentType: 'application/problem+json', body: JSON.stringify({ type: '/problems/x', ...problem, errors: [] }) }),
  );
}

/** Refuses as often as there are waiting times (seconds, named to the page), then lets the API answer. */
export async function tooMany(page: Page, asked: Asked, waits: readonly number[]): Promise<void> {
  const left = [...waits];
  await page.route(asked, async (route) => {
    const seconds = left.shift();
    if (seconds === undefined) return route.continue();
    const problem = {
      type: '/problems/too_many_requests',
      title: 'Too many requests',
      status: 429,
      detail: 'Ask again later.',
      instance: 'urn:uuid:0',
      errors: [],
    };
    return route.fulfill({
      status: 429,
      contentType: 'application/problem+json',
      headers: { 'retry-after': String(seconds) },
      body: JSON.stringify(problem),
    });
  });
}
