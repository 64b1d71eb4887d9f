import { page } from './page';

/** The page behind a sign-in link. The token stands after the `#`, so it reaches no server log; the script exchanges it when the person presses the button. */
export const SIGN_IN_PAGE = page(
  'Sign in',
  `<p id="state" role="status">Open the sign-in link you were given.</p>
<form id="form" hidden><button id="button" type="submit">Sign in</button></form>
<noscript><p>Signing in needs JavaScript.</p></noscript>`,
  '/sign-in.js',
);

/** Asks for one press, so that programs that only open links (mail scanners, previews) do not use the link up. */
export const SIGN_IN_SCRIPT = `'use strict';
const token = location.hash.slice(1);
const state = document.getElementById('state');
const form = document.getElementById('form');
const button = document.getElementById('button');
history.replaceState(null, '', location.pathname);
if (token !== '') {
  state.textContent = 'Sign in to the product adoption dashboard with this browser.';
  form.hidden = false;
  button.focus();
}
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  button.disabled = true;
  state.textContent = 'Signing in …';
  try {
    const answer = await fetch('/api/access/sessions', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ token }) });
    const body = await answer.json();
    if (answer.ok) {
      location.replace(body.path);
      return;
    }
    state.textContent = body.detail;
    form.hidden = answer.status === 401;
  } catch {
    state.textContent = 'The server does not answer. Try again.';
  }
  button.disabled = false;
});
`;
