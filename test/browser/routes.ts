import { expectAccessible } from './accessible';
import { customerNamed, type Visitor } from './visitor';

export interface Route {
  readonly path: string;
  readonly heading: string;
}

/** Every address with the heading that it shows. */
export const ROUTES: readonly Route[] = [
  { path: '/portfolio', heading: 'Portfolio adoption' },
  { path: '/customers', heading: 'Customers' },
  { path: '/customers/:acme/adoption', heading: 'Acme Corp' },
  { path: '/customers/:acme/adoption?period=all&comparison=all_customers', heading: 'Acme Corp' },
  { path: '/customers/:acme/adoption/dormant', heading: 'Dormant users' },
  { path: '/campaigns', heading: 'Campaigns' },
  { path: '/trainings', heading: 'Trainings' },
  { path: '/trainings?when=past', heading: 'Trainings' },
  { path: '/exports', heading: 'Exports' },
  { path: '/imports', heading: 'Imports' },
  { path: '/jobs', heading: 'Background work' },
  { path: '/settings/score', heading: 'Settings' },
  { path: '/settings/thresholds', heading: 'Settings' },
  { path: '/settings/features', heading: 'Settings' },
  { path: '/settings/people', heading: 'Settings' },
  { path: '/settings/keys', heading: 'Settings' },
  { path: '/nowhere', heading: '' },
];

/** Opens a page and waits for its heading; it can be used by everybody and fits the window. */
export async function checkRoute(visitor: Visitor, { path, heading }: Route): Promise<void> {
  const page = await visitor.open(path.replace(':acme', await customerNamed('Acme Corp')));
  if (heading !== '') await page.getByRole('heading', { level: 1, name: heading }).first().waitFor();
  await expectAccessible(page);
}
