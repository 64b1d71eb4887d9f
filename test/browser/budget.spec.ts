import { gzipSync } from 'node:zlib';
import { holdForFont, layoutSeen, watchLayout } from './layout-shifts';
import { closeBrowser, customerNamed, URL_OF_SYSTEM, Visitor } from './visitor';

/** Bytes after gzip. */
const MOST_SCRIPT = 240_000;
const MOST_STYLE = 25_000;
const MOST_FONT = 50_000;

describe('what a page costs', () => {
  afterAll(closeBrowser);

  it.each([
    { page: 'customer', width: 1440 },
    { page: 'customer', width: 390 },
    { page: 'portfolio', width: 1440 },
  ])('the $page page of $width pixels stays within its bytes, and nothing on it moves while it loads', async ({ page: name, width }) => {
    const path = name === 'portfolio' ? '/portfolio' : `/customers/${await customerNamed('Acme Corp')}/adoption`;
    const visitor = await Visitor.signedIn(null, { viewport: { width, height: 900 } });
    const { page } = visitor;
    // Who has just signed in is still being shown a page.
    await visitor.settled();
    const files = new Map<string, number>();
    const bodies: Promise<void>[] = [];
    page.on('response', (response) => {
      const file = new URL(response.url()).pathname;
      if (!file.startsWith('/assets/') && file !== '/theme.js') return;
      bodies.push(response.body().then((body) => void files.set(file, body.length === 0 ? 0 : gzipSync(body, { level: 9 }).length)));
    });
    await watchLayout(page);
    // The largest paint is then that of a page whose font is not late; where it would not be late, nothing is held.
    await holdForFont(page);
    // A browser that has nothing kept yet.
    const session = await page.context().newCDPSession(page);
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await page.goto(URL_OF_SYSTEM + path);
    await visitor.settled();
    await Promise.all(bodies);
    const sum = (ending: RegExp): number => [...files].filter(([file]) => ending.test(file)).reduce((total, [, bytes]) => total + bytes, 0);
    // Charts come after the first paint.
    const script = sum(/^(?!.*\/echarts-).*\.js$/);
    const style = sum(/\.css$/);
    const font = sum(/\.woff2$/);
    const { shifts, largest } = await layoutSeen(page);
    process.stdout.write(
      `${name} at ${width}: scripts ${script}, charts ${sum(/\/echarts-.*\.js$/)}, styles ${style}, font ${font} bytes; largest paint ${Math.round(largest)} ms, shifts ${shifts.length}\n`,
    );
    expect(script).toBeLessThanOrEqual(MOST_SCRIPT);
    expect(style).toBeLessThanOrEqual(MOST_STYLE);
    expect(font).toBeLessThanOrEqual(MOST_FONT);
    expect(shifts).toEqual([]);
    await visitor.leave();
  });
});
