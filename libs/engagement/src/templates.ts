import type { EngagementKind } from './engagement-states';

/** A text to begin with. People change it as they like before it is sent. */
export interface MessageTemplate {
  readonly id: string;
  readonly kind: Exclude<EngagementKind, 'training'>;
  readonly name: string;
  readonly subject: string;
  readonly body: string;
}

const SIGNED = '\n\nBest regards\n{{senderName}}';

/** The first of each kind is taken where none is named. */
export const TEMPLATES: readonly MessageTemplate[] = [
  {
    id: 'campaign-missed',
    kind: 'campaign',
    name: 'We have missed you',
    subject: '{{firstName}}, can we help you get back to work?',
    body: `Hi {{firstName}},\n\nIt has been {{daysInactive}} since you were last active at {{customerName}}. If anything stood in your way, answer this mail and I will help you.${SIGNED}`,
  },
  {
    id: 'campaign-feature',
    kind: 'campaign',
    name: 'What a feature does for you',
    subject: 'What {{featureName}} can do for {{customerName}}',
    body: `Hi {{firstName}},\n\nIt has been {{daysInactive}} since you were last active. Your colleagues at {{customerName}} use {{featureName}}:\n\n{{benefit}}\n\nShall I show you in ten minutes? Just answer this mail.${SIGNED}`,
  },
  {
    id: 'campaign-link',
    kind: 'campaign',
    name: 'One link to come back',
    subject: 'Pick up where you left off',
    body: `Hi {{firstName}},\n\nYour seat at {{customerName}} is waiting for you. This is the quickest way back:\n\n{{link}}${SIGNED}`,
  },
  {
    id: 'guide-start',
    kind: 'guide',
    name: 'Get started with a feature',
    subject: 'A short guide to {{featureName}}',
    body: `Hi {{firstName}},\n\nYou have {{featureName}} at {{customerName}}. This guide shows how to get started:\n\n{{link}}\n\nIf a step does not work for you, answer this mail.${SIGNED}`,
  },
  {
    id: 'guide-more',
    kind: 'guide',
    name: 'Get more out of a feature',
    subject: 'More from {{featureName}}',
    body: `Hi {{firstName}},\n\nHere is how teams like {{customerName}} get more out of {{featureName}}:\n\n{{link}}${SIGNED}`,
  },
  {
    id: 'benefits-claim',
    kind: 'benefits',
    name: 'What a feature brings',
    subject: 'What {{featureName}} brings {{customerName}}',
    body: `Hi {{firstName}},\n\nWhy {{featureName}} is worth a look:\n\n{{benefit}}\n\nI am glad to show you how. Just answer this mail.${SIGNED}`,
  },
  {
    id: 'download-app',
    kind: 'download_link',
    name: 'Get the app',
    subject: 'Get {{featureName}}',
    body: `Hi {{firstName}},\n\nYou can get {{featureName}} for your work at {{customerName}} here:\n\n{{link}}${SIGNED}`,
  },
];

export const templatesOf = (kind: EngagementKind): readonly MessageTemplate[] => TEMPLATES.filter((template) => template.kind === kind);
