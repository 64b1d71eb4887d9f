import type { FigureUnit } from './figure-words';
import type { PeerRowKey } from './peer-member';

/** How a row is spoken of. */
export interface InsightRule {
  /** Its subject, shared by rows that say the same: "features". */
  readonly subject: string;
  /** Its own name, for when rows of its subject disagree: "feature breadth". */
  readonly name: string;
  readonly unit: FigureUnit;
  /** What may help an account that is below; null for a figure that only sums up others. */
  readonly consider: string | null;
}

/** The words of the insight, a row for each figure. */
export const INSIGHT_RULES: Readonly<Record<PeerRowKey, InsightRule>> = {
  adoptionScore: { subject: 'overall adoption', name: 'overall adoption', unit: 'points', consider: null },
  featureBreadth: {
    subject: 'features',
    name: 'feature breadth',
    unit: 'percent',
    consider: 'Training on features that peers have adopted and this account has not.',
  },
  userActivation: {
    subject: 'user activation',
    name: 'user activation',
    unit: 'percent',
    consider: 'User onboarding refresh to improve activation rate.',
  },
  dauOfLicensed: {
    subject: 'active use',
    name: 'daily active use',
    unit: 'percent',
    consider: 'Training on tasks of every day to turn occasional visits into daily use.',
  },
  wauOfLicensed: {
    subject: 'active use',
    name: 'weekly active use',
    unit: 'percent',
    consider: 'Training on tasks of every week to turn occasional visits into a routine.',
  },
  mauOfLicensed: {
    subject: 'active use',
    name: 'monthly active use',
    unit: 'percent',
    consider: 'Re-engagement campaign to bring back users who have stopped coming.',
  },
  powerUserShare: {
    subject: 'power users',
    name: 'power users',
    unit: 'percent',
    consider: 'Advanced training to turn regular users into power users.',
  },
  apiUsage: { subject: 'API usage', name: 'API usage', unit: 'number', consider: 'Integration workshop to connect the API with the daily work.' },
  featureStickiness: {
    subject: 'features',
    name: 'feature stickiness',
    unit: 'percent',
    consider: 'Self-service guides to bring users back to features they have tried.',
  },
  actionsPerSession: {
    subject: 'depth of use',
    name: 'depth of use',
    unit: 'number',
    consider: 'Guides to complete workflows, so that a session gets more done.',
  },
};
