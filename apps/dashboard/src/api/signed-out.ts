const RETURN_PATH = 'adoption-return-path';
const SIGN_IN_PATH = '/sign-in';

/**
 * Called when the server no longer knows this browser: goes to the sign-in page and remembers where the person was.
 * @returns whether the page is being left; false on the sign-in page itself
 */
export function signedOut(): boolean {
  if (window.location.pathname === SIGN_IN_PATH) return false;
  sessionStorage.setItem(RETURN_PATH, window.location.pathname + window.location.search + window.location.hash);
  window.location.assign(SIGN_IN_PATH);
  return true;
}

/** Where the person was when they were signed out; forgotten by reading. */
export function takeReturnPath(): string | null {
  const path = sessionStorage.getItem(RETURN_PATH);
  sessionStorage.removeItem(RETURN_PATH);
  return path;
}
