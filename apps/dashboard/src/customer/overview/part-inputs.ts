import { formatInteger, formatNumber, formatTarget } from '@adoption/presentation';
import { OVERVIEW } from '../../words/customer';
import type { Dashboard } from '../section-props';

export type PartKey = Dashboard['score']['components'][number]['key'];
/** Name and value of something that went into a part of the score. */
export type Input = readonly [name: string, value: string];

/** What a part of the score was computed from, and the target that its metric is held against. */
export function partInputs(key: PartKey, dashboard: Dashboard): readonly Input[] {
  const { userMetrics, featureMetrics, engagementDepth, entitlements } = dashboard;
  const { totals } = engagementDepth;
  const words = OVERVIEW.input;
  switch (key) {
    case 'userActivation': {
      const { activation, licensedUsers, seatUsers } = userMetrics;
      return [
        activation.basis === 'licensed' ? [words.licensed, formatInteger(licensedUsers)] : [words.known, formatInteger(seatUsers)],
        [words.target, formatTarget(activation.target, 'percent')],
      ];
    }
    case 'featureBreadth':
      return [
        [words.adopted, formatInteger(featureMetrics.breadth.adopted)],
        [words.available, formatInteger(featureMetrics.breadth.available)],
        [words.target, formatTarget(featureMetrics.breadth.target, 'percent')],
      ];
    case 'engagementDepth':
      return [
        [words.actions, formatInteger(totals.actions)],
        [words.sessions, formatInteger(totals.sessions)],
        [words.target, formatTarget(engagementDepth.actionsPerSession.target, engagementDepth.actionsPerSession.unit)],
      ];
    case 'usageTrend':
      return [[words.actions, formatInteger(totals.actions)]];
    case 'entitlementUtilization':
      return entitlements
        .filter(({ limit }) => limit !== null)
        .map(({ label, used, limit }) => [label, `${formatNumber(used)} ${OVERVIEW.of(formatNumber(limit))}`] as const);
  }
}
