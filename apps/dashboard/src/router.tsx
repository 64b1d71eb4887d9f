import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { NotFoundPage } from './shell/not-found-page';
import { CrashedPage } from './shell/crashed-page';
import { Shell } from './shell/shell';
import { meQuery, seesAllAccounts } from './api/me';
import { queryClient } from './api/query-client';
import { SignInPage } from './sign-in/sign-in-page';
import { CAMPAIGN_SEARCH, CAMPAIGNS_SEARCH } from './campaigns/campaigns-search';
import { ADOPTION_SEARCH, DORMANT_SEARCH } from './customer/adoption-search';
import { PORTFOLIO_SEARCH } from './portfolio/portfolio-search';
import { IMPORTS_SEARCH } from './imports/imports-search';
import { JOBS_SEARCH } from './jobs/jobs-search';
import { TRAININGS_SEARCH } from './trainings/trainings-search';

const root = createRootRouteWithContext()({ notFoundComponent: NotFoundPage, errorComponent: CrashedPage });

const signIn = createRoute({ getParentRoute: () => root, path: '/sign-in', component: SignInPage });
const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  beforeLoad: () => {
    redirect({ to: '/sign-in', replace: true, throw: true });
  },
});

/** Everything that somebody must be signed in for; who that is, is known before any page is shown. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: Shell,
  errorComponent: CrashedPage,
  loader: () => queryClient.ensureQueryData(meQuery),
});

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  loader: async () => {
    const me = await queryClient.ensureQueryData(meQuery);
    if (seesAllAccounts(me)) redirect({ to: '/portfolio', replace: true, throw: true });
    redirect({ to: '/customers', search: { owner: 'me' }, replace: true, throw: true });
  },
});

const portfolio = createRoute({
  getParentRoute: () => signedIn,
  path: '/portfolio',
  validateSearch: PORTFOLIO_SEARCH,
  staticData: { title: 'Portfolio' },
  component: lazyRouteComponent(() => import('./portfolio/portfolio-page'), 'PortfolioPage'),
});
const customers = createRoute({
  getParentRoute: () => signedIn,
  path: '/customers',
  validateSearch: PORTFOLIO_SEARCH,
  staticData: { title: 'Customers' },
  component: lazyRouteComponent(() => import('./customers/customers-page'), 'CustomersPage'),
});

const customer = createRoute({
  getParentRoute: () => signedIn,
  path: '/customers/$customerId',
  beforeLoad: ({ params, location }) => {
    if (/^\/customers\/[^/]+\/?$/.test(location.pathname)) redirect({ to: '/customers/$customerId/adoption', params, replace: true, throw: true });
  },
});
const adoption = createRoute({
  getParentRoute: () => customer,
  path: '/adoption',
  validateSearch: ADOPTION_SEARCH,
  staticData: { title: 'Product adoption' },
  component: lazyRouteComponent(() => import('./customer/adoption-page'), 'AdoptionPage'),
});
const dormant = createRoute({
  getParentRoute: () => customer,
  path: '/adoption/dormant',
  validateSearch: DORMANT_SEARCH,
  staticData: { title: 'Dormant users' },
  component: lazyRouteComponent(() => import('./users/dormant-page'), 'DormantPage'),
});

const campaigns = createRoute({
  getParentRoute: () => signedIn,
  path: '/campaigns',
  validateSearch: CAMPAIGNS_SEARCH,
  staticData: { title: 'Campaigns' },
  component: lazyRouteComponent(() => import('./campaigns/campaigns-page'), 'CampaignsPage'),
});
const campaign = createRoute({
  getParentRoute: () => signedIn,
  path: '/campaigns/$engagementId',
  validateSearch: CAMPAIGN_SEARCH,
  staticData: { title: 'Campaign' },
  component: lazyRouteComponent(() => import('./campaigns/campaign-page'), 'CampaignPage'),
});
const trainings = createRoute({
  getParentRoute: () => signedIn,
  path: '/trainings',
  validateSearch: TRAININGS_SEARCH,
  staticData: { title: 'Trainings' },
  component: lazyRouteComponent(() => import('./trainings/trainings-page'), 'TrainingsPage'),
});
const training = createRoute({
  getParentRoute: () => signedIn,
  path: '/trainings/$trainingId',
  staticData: { title: 'Training' },
  component: lazyRouteComponent(() => import('./trainings/training-page'), 'TrainingPage'),
});

const exports = createRoute({
  getParentRoute: () => signedIn,
  path: '/exports',
  staticData: { title: 'Exports' },
  component: lazyRouteComponent(() => import('./exports/exports-page'), 'ExportsPage'),
});
const imports = createRoute({
  getParentRoute: () => signedIn,
  path: '/imports',
  staticData: { title: 'Imports' },
  component: lazyRouteComponent(() => import('./imports/imports-page'), 'ImportsPage'),
});
const oneImport = createRoute({
  getParentRoute: () => signedIn,
  path: '/imports/$importId',
  validateSearch: IMPORTS_SEARCH,
  staticData: { title: 'Import' },
  component: lazyRouteComponent(() => import('./imports/import-page'), 'ImportPage'),
});
const jobs = createRoute({
  getParentRoute: () => signedIn,
  path: '/jobs',
  validateSearch: JOBS_SEARCH,
  staticData: { title: 'Background work' },
  component: lazyRouteComponent(() => import('./jobs/jobs-page'), 'JobsPage'),
});

const settings = createRoute({
  getParentRoute: () => signedIn,
  path: '/settings',
  staticData: { title: 'Settings' },
  component: lazyRouteComponent(() => import('./settings/settings-layout'), 'SettingsLayout'),
  beforeLoad: ({ location }) => {
    if (/^\/settings\/?$/.test(location.pathname)) redirect({ to: '/settings/score', replace: true, throw: true });
  },
});
const scoreSettings = createRoute({
  getParentRoute: () => settings,
  path: '/score',
  staticData: { title: 'Score settings' },
  component: lazyRouteComponent(() => import('./settings/score-page'), 'ScorePage'),
});
const thresholdSettings = createRoute({
  getParentRoute: () => settings,
  path: '/thresholds',
  staticData: { title: 'Thresholds' },
  component: lazyRouteComponent(() => import('./settings/thresholds-page'), 'ThresholdsPage'),
});
const featureSettings = createRoute({
  getParentRoute: () => settings,
  path: '/features',
  staticData: { title: 'Features' },
  component: lazyRouteComponent(() => import('./settings/features-page'), 'FeaturesPage'),
});
const peopleSettings = createRoute({
  getParentRoute: () => settings,
  path: '/people',
  staticData: { title: 'People' },
  component: lazyRouteComponent(() => import('./settings/people-page'), 'PeoplePage'),
});
const keySettings = createRoute({
  getParentRoute: () => settings,
  path: '/keys',
  staticData: { title: 'Keys' },
  component: lazyRouteComponent(() => import('./settings/keys-page'), 'KeysPage'),
});

const tree = root.addChildren([
  signIn,
  login,
  signedIn.addChildren([
    home,
    portfolio,
    customers,
    customer.addChildren([adoption, dormant]),
    campaigns,
    campaign,
    trainings,
    training,
    exports,
    imports,
    oneImport,
    jobs,
    settings.addChildren([scoreSettings, thresholdSettings, featureSettings, peopleSettings, keySettings]),
  ]),
]);

/** The addresses of the page. */
export const router = createRouter({ routeTree: tree, defaultPreload: 'intent', scrollRestoration: true, defaultHashScrollIntoView: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** Name of the page: announced, and in the window's title. */
    title?: string;
  }
  interface HistoryState {
    /** UUIDs of the people whom a new campaign is for; too many for an address. */
    picked?: readonly string[];
  }
}
