const RETURN_PATH = 'adoption-return-path';
const SIGN_IN_PATH = '/sign-in';

/** How long the browser may take to leave, in milliseconds; after that the person has chosen to stay, where a page asked them. */
const LEAVING_MS = 10_000;

let leaving = false;

/** Goes to the sign-in page. Once: a second departure would cut off the first. */
export function leaveForSignIn(): void {
  if (leaving) return;
  leaving = true;
  setTimeout(() => (leaving = false), LEAVING_MS);
  window.location.assign(SIGN_IN_PATH);
}

/**
 * Called when the server no longer knows this browser: goes to the sign-in page and remembers where the person was.
 * @returns whether the page is being left; false on the sign-in page itself
 */
export function signedOut(): boolean {
  if (window.location.pathname === SIGN_IN_PATH) return false;
  // Who has signed out goes for good: what the page had still asked for is refused on the way.
  if (!leaving) sessionStorage.setItem(RETURN_PATH, window.location.pathname + window.location.search + window.location.hash);
  leaveForSignIn();
  return true;
}

/** Where the person was when they were signed out; forgotten by reading. */
export function takeReturnPath(): string | null {
  const path = sessionStorage.getItem(RETURN_PATH);
  sessionStorage.removeItem(RETURN_PATH);
  return path;
}
