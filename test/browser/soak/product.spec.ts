import { checkRoute, ROUTES } from '../routes';
import { closeBrowser, Visitor } from '../visitor';

const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [1440, 768, 390, 320];
const HEIGHT = 900;
/** Below it, fingers. */
const TOUCH_BELOW = 1_000;

describe.each(SCHEMES.flatMap((colorScheme) => WIDTHS.map((width) => ({ colorScheme, width }))))(
  'every page in $colorScheme colours, $width pixels wide',
  ({ colorScheme, width }) => {
    let visitor: Visitor;
    beforeAll(async () => {
      visitor = await Visitor.signedIn(null, { colorScheme, viewport: { width, height: HEIGHT }, hasTouch: width < TOUCH_BELOW });
    });
    afterAll(() => visitor.leave());

    it.each(ROUTES)('$path can be used by everybody', (route) => checkRoute(visitor, route));
  },
);

afterAll(closeBrowser);
