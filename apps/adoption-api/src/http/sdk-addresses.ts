/** Other addresses of the same routes: the short forms of Segment's browser SDK, and PostHog's with a slash at its end. */
const ALIASES: Readonly<Record<string, string>> = {
  '/v1/b': '/v1/batch',
  '/v1/t': '/v1/track',
  '/v1/p': '/v1/page',
  '/v1/s': '/v1/screen',
  '/v1/i': '/v1/identify',
  '/v1/g': '/v1/group',
  '/v1/a': '/v1/alias',
  '/batch/': '/batch',
};

/** The address under which the router knows what an SDK asks for; its query stays. */
export function sdkAddress(url: string): string {
  const end = url.indexOf('?');
  const path = end < 0 ? url : url.slice(0, end);
  return Object.hasOwn(ALIASES, path) ? `${ALIASES[path]}${end < 0 ? '' : url.slice(end)}` : url;
}
