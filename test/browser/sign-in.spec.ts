import { setTimeout as sleep } from 'node:timers/promises';
import { expectAccessible } from './accessible';
import { closeBrowser, URL_OF_SYSTEM, Visitor } from './visitor';

describe('signing in', () => {
  afterAll(closeBrowser);

  it('sends strangers to the sign-in page, which says what to do', async () => {
    const visitor = await Visitor.stranger();
    const page = await visitor.open('/customers');
    await page.waitForURL('**/sign-in');
    await page.getByText('You are signed out. Open the sign-in link you were given.').waitFor();
    await expectAccessible(page);
    await visitor.leave();
  });

  it('takes a link once, shows a CSM the own accounts and a leader the portfolio', async () => {
    const leader = await Visitor.byLink();
    expect(new URL(leader.page.url()).pathname).toBe('/portfolio');
    await leader.leave();
  });

  it('signs out, leaving once for all, whatever the page had still asked for', async () => {
    const visitor = await Visitor.byLink();
    const { page } = visitor;
    await visitor.settled();
    const refused = page.waitForResponse((answer) => answer.url().includes('/api/intelligence/trainings?') && answer.status() === 401);
    let departures = 0;
    await page.route('**/sign-in', async (route) => {
      departures += 1;
      await refused;
      // Long enough for the page to leave again, if it would.
      await sleep(500);
      await route.continue();
    });
    const signedOut = page.waitForResponse('**/api/access/sessions/current');
    await page.route('**/api/intelligence/trainings?*', async (route) => {
      await signedOut;
      await route.continue();
    });
    await page.getByRole('link', { name: 'Trainings' }).click();
    await page.getByRole('button', { name: 'Your account' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await refused;
    await page.getByText('You are signed out. Open the sign-in link you were given.').waitFor();
    expect(departures).toBe(1);
    expect(await page.evaluate(() => sessionStorage.getItem('adoption-return-path'))).toBeNull();
    expect((await page.request.get(`${URL_OF_SYSTEM}/api/access/me`)).status()).toBe(401);
    await visitor.leave();
  });

  it('says so when the server could not be told', async () => {
    const visitor = await Visitor.byLink();
    const { page } = visitor;
    await visitor.settled();
    await page.getByRole('button', { name: 'Your account' }).click();
    // What draws toasts comes with the first click.
    await page.locator('.mantine-Notifications-root').first().waitFor({ state: 'attached' });
    await page.context().setOffline(true);
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('alert').getByText('You are still signed in').waitFor();
    await page.context().setOffline(false);
    await visitor.leave();
  });
});
