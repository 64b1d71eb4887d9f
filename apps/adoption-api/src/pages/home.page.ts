import { page } from './page';

/** What stands at `/`. */
export const HOME_PAGE = page(
  'Product adoption dashboard',
  `<p>This server counts how accounts use the product and answers through its API.</p>
<dl>
<dt><a href="/api/docs">API documentation</a></dt><dd>Every address with its answers and errors, to try out in the browser.</dd>
<dt><a href="/api/openapi.json">OpenAPI document</a></dt><dd>The same for programs.</dd>
<dt><a href="/health/ready">Readiness</a></dt><dd>Whether the server and its database answer.</dd>
<dt><a href="/sign-in">Sign in</a></dt><dd>With a link that an administrator makes with <code>POST /api/access/sign-in-links</code>; <code>npm start</code> prints one.</dd>
</dl>`,
);
