/** Words of the sign-in page. */
export const SIGN_IN = {
  windowTitle: 'Sign in · Product adoption',
  title: 'Product adoption',
  ask: 'Sign in to the product adoption dashboard with this browser.',
  noToken: 'You are signed out. Open the sign-in link you were given.',
  button: 'Sign in',
  howToGet: 'A link works once, within ten minutes. An administrator makes a new one under Settings, People; “npm start” prints one.',
} as const;
