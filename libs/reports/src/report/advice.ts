import type { AdoptionDashboard, Recommendation } from '@adoption/adoption';
import { type Audience, formatInteger, formatNumber, formatPercent } from '@adoption/presentation';
import type { RuleName } from '@adoption/recommendations';

/** A recommendation as a report tells it. */
export interface Advice {
  readonly title: string;
  /** The numbers behind it. */
  readonly evidence: string;
  /** What happens next; empty where nothing is offered. */
  readonly nextStep: string;
  readonly impact: Recommendation['impact'];
  /** The buttons that our own page has for it; the account has none. */
  readonly actions: Recommendation['actions'];
  /** Points that the score would gain; null: not told or not known. */
  readonly expectedGain: number | null;
}

type Words = Pick<Advice, 'title' | 'evidence'>;
type Phrase = (figure: (name: string) => number | null, recommendation: Recommendation, dashboard: AdoptionDashboard) => Words;

/** What the account itself is offered for each kind of action. */
const OFFERS: Readonly<Partial<Record<Recommendation['actions'][number]['kind'], string>>> = {
  campaign: 'We can send your colleagues a short invitation.',
  training: 'We can schedule a training session for your team.',
  guide: 'A self-service guide is available.',
  benefits: 'We can show your team what it brings.',
  download_link: 'We can share the download links.',
};

/** Each rule in words for the account itself. */
const CUSTOMER_PHRASES: Readonly<Record<RuleName, Phrase>> = {
  onboarding: (figure) => ({
    title: 'Complete your onboarding',
    evidence: sentences(
      figure('activationPercent') !== null && `${formatPercent(figure('activationPercent'))} of your seats have been used so far`,
      `${formatInteger(figure('mustHaveFeaturesAdopted'))} of ${formatInteger(figure('mustHaveFeatures'))} key features are part of the daily work`,
    ),
  }),
  'over-limit': entitlementPhrase,
  'near-limit': entitlementPhrase,
  'dormant-users': (figure) => ({
    title: 'Invite colleagues back',
    evidence: sentences(`${people(figure('dormantUsers'))} not been in the product for more than 30 days`),
  }),
  'unactivated-seats': (figure) => ({
    title: 'Bring every seat to life',
    evidence: sentences(
      `${formatInteger(figure('everActive'))} of ${formatInteger(figure('seats'))} seats have been used so far (${formatPercent(figure('activationPercent'))})`,
      figure('peerMedian') !== null && `Similar companies: ${formatPercent(figure('peerMedian'))}`,
    ),
  }),
  'falling-usage': (figure) => ({
    title: 'Revisit the workflows that save you time',
    evidence: sentences(`${formatInteger(figure('actions'))} actions in this period, ${formatInteger(figure('actionsBefore'))} in the one before`),
  }),
  'low-feature': featurePhrase,
  'unused-feature': featurePhrase,
  'no-api': (figure) => ({
    title: 'Connect your systems through the API',
    evidence: sentences('No API calls in this period yet', figure('limit') !== null && `${formatInteger(figure('limit'))} calls a day are in your plan`),
  }),
  'no-integrations': (figure) => ({
    title: 'Connect a first integration',
    evidence: sentences('No integrations are connected yet', figure('limit') !== null && `${formatInteger(figure('limit'))} are in your plan`),
  }),
};

/** A recommendation as the audience is told it. */
export function advice(recommendation: Recommendation, dashboard: AdoptionDashboard, audience: Audience): Advice {
  const { title, evidence, impact, expectedGain, actions } = recommendation;
  if (audience === 'internal') return { title, evidence, impact, expectedGain, actions, nextStep: actions.map(({ label }) => label).join(' · ') };
  const phrase = CUSTOMER_PHRASES[recommendation.rule as RuleName];
  const figure = (name: string): number | null => recommendation.inputs.find((input) => input.name === name)?.value ?? null;
  const offers = new Set(actions.flatMap(({ kind }) => OFFERS[kind] ?? []));
  return { ...phrase(figure, recommendation, dashboard), impact, expectedGain: null, actions: [], nextStep: [...offers].join(' ') };
}

function featurePhrase(figure: (name: string) => number | null, { subject }: Recommendation, { featureAdoption }: AdoptionDashboard): Words {
  const feature = featureAdoption.find(({ key }) => key === subject);
  return {
    title: `Get more from ${feature?.name ?? subject}`,
    evidence: sentences(
      `${formatPercent(figure('usagePercent'))} of your active users use it`,
      figure('peerUsagePercent') !== null && `Similar companies: ${formatPercent(figure('peerUsagePercent'))}`,
      feature?.valueProposition,
    ),
  };
}

function entitlementPhrase(_: (name: string) => number | null, { subject }: Recommendation, { entitlements }: AdoptionDashboard): Words {
  const line = entitlements.find(({ metric }) => metric === subject);
  return {
    title: `Plan ahead for ${line?.label ?? subject}`,
    evidence: sentences(line !== undefined && `${formatNumber(line.used)} of ${formatNumber(line.limit)} in use (${formatPercent(line.utilization)})`),
  };
}

const people = (count: number | null): string => (count === 1 ? '1 person has' : `${formatInteger(count)} people have`);

/** Sentences that are there, each with its full stop. */
const sentences = (...parts: readonly (string | false | null | undefined)[]): string =>
  parts
    .filter((part): part is string => typeof part === 'string' && part !== '')
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(' ');
