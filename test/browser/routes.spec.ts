import { checkRoute, ROUTES } from './routes';
import { closeBrowser, Visitor } from './visitor';

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const NARROW = { width: 320, height: 700 };

/** Those that are looked at in dark colours and on a phone too; the soak run looks at all. */
const CLOSELY = ROUTES.filter(({ path }) => path === '/portfolio' || path === '/settings/features' || path.endsWith('/adoption') || path.endsWith('/dormant'));

describe.each([
  { where: 'in light colours', routes: ROUTES, options: { viewport: DESKTOP, colorScheme: 'light' as const } },
  { where: 'in dark colours', routes: CLOSELY, options: { viewport: DESKTOP, colorScheme: 'dark' as const } },
  { where: 'on a phone', routes: CLOSELY, options: { viewport: PHONE, hasTouch: true } },
  { where: 'on the narrowest phone', routes: CLOSELY, options: { viewport: NARROW, hasTouch: true } },
])('every page $where', ({ routes, options }) => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await Visitor.signedIn(null, options);
  });
  afterAll(() => visitor.leave());

  it.each(routes)('$path can be used by everybody', (route) => checkRoute(visitor, route));
});

afterAll(closeBrowser);
