import { expectAccessible } from './accessible';
import { closeBrowser, customerNamed, Visitor } from './visitor';

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const NARROW = { width: 320, height: 700 };

/** Every address with the heading that it shows. */
const ROUTES: readonly { readonly path: string; readonly heading: string }[] = [
  { path: '/portfolio', heading: 'Portfolio adoption' },
  { path: '/customers', heading: 'Customers' },
  { path: '/customers/:acme/adoption', heading: 'Acme Corp' },
  { path: '/customers/:acme/adoption?period=all&comparison=all_customers', heading: 'Acme Corp' },
  { path: '/customers/:acme/adoption/dormant', heading: 'Dormant users' },
  { path: '/imports', heading: 'Imports' },
  { path: '/jobs', heading: 'Background work' },
  { path: '/settings/score', heading: 'Settings' },
  { path: '/settings/thresholds', heading: 'Settings' },
  { path: '/settings/features', heading: 'Settings' },
  { path: '/settings/people', heading: 'Settings' },
  { path: '/settings/keys', heading: 'Settings' },
  { path: '/nowhere', heading: '' },
];
/** Those that are looked at in dark colours and on a phone too. */
const CLOSELY = ROUTES.filter(({ path }) => path === '/portfolio' || path.endsWith('/adoption') || path.endsWith('/dormant'));

describe('every page', () => {
  let acme: string;

  beforeAll(async () => {
    acme = await customerNamed('Acme Corp');
  });
  afterAll(closeBrowser);

  const check = async (visitor: Visitor, { path, heading }: (typeof ROUTES)[number]): Promise<void> => {
    const page = await visitor.open(path.replace(':acme', acme));
    if (heading !== '') await page.getByRole('heading', { level: 1, name: heading }).first().waitFor();
    await expectAccessible(page);
  };

  describe('in light colours', () => {
    let visitor: Visitor;
    beforeAll(async () => {
      visitor = await Visitor.signedIn(null, { viewport: DESKTOP, colorScheme: 'light' });
    });
    afterAll(() => visitor.leave());

    it.each(ROUTES)('$path can be used by everybody', (route) => check(visitor, route));
  });

  describe.each([
    { where: 'in dark colours', options: { viewport: DESKTOP, colorScheme: 'dark' as const } },
    { where: 'on a phone', options: { viewport: PHONE, hasTouch: true } },
    { where: 'on the narrowest phone', options: { viewport: NARROW, hasTouch: true } },
  ])('$where', ({ options }) => {
    let visitor: Visitor;
    beforeAll(async () => {
      visitor = await Visitor.signedIn(null, options);
    });
    afterAll(() => visitor.leave());

    it.each(CLOSELY)('$path can be used by everybody', (route) => check(visitor, route));
  });
});
