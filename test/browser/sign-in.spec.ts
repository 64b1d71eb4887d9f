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

  it('signs out', async () => {
    const visitor = await Visitor.byLink();
    await visitor.page.getByRole('button', { name: 'Your account' }).click();
    await visitor.page.getByRole('menuitem', { name: 'Sign out' }).click();
    await visitor.page.waitForURL('**/sign-in');
    const { status } = await visitor.page.request.get(`${URL_OF_SYSTEM}/api/access/me`).then((answer) => ({ status: answer.status() }));
    expect(status).toBe(401);
    await visitor.leave();
  });
});
