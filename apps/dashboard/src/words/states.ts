/** Words of what every part of the page may be in: loading, failing, missing. */
export const STATES = {
  loading: (what: string): string => `Loading ${what}`,
  failed: (what: string): string => `We couldn’t load ${what}`,
  notFound: 'This customer doesn’t exist, was archived, or isn’t among your accounts.',
  pageNotFound: 'There is no page at this address.',
  tryAgain: 'Try again',
  reference: (id: string): string => `Reference ${id}`,
  goToStart: 'Go to the start page',
  goToPortfolio: 'Go to portfolio',
  goToCustomers: 'Go to customers',
  offline: (since: string): string => `You’re offline. Showing data from ${since}.`,
  crashed: 'This part of the page stopped working',
  crashedDetail: 'Reload the page. If it happens again, tell your administrator what you did.',
  thisPage: 'this page',
  reload: 'Reload',
  tooMany: (seconds: number): string => `Too many requests. Retrying in ${seconds} s.`,
} as const;
