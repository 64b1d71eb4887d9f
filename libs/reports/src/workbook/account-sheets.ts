import { tierWord } from '@adoption/presentation';
import type { Report } from '../report/report';
import { type Cell, type Row, type Sheet, sheetOf } from './sheet';

const ACTIONS = { training: 'Training', guide: 'Guide', download_link: 'Download link' } as const;

/** What is used of every limit in the contract. */
export function entitlementsSheet({ dashboard, wording }: Report): Sheet {
  return sheetOf(
    'Entitlements',
    [
      { title: 'Entitlement', kind: 'text', width: 32 },
      { title: 'Used', kind: 'number', width: 14 },
      { title: 'Limit', kind: 'number', width: 14 },
      { title: 'Use', kind: 'percent', width: 12 },
      { title: 'Status', kind: 'text', width: 22 },
    ],
    dashboard.entitlements.map(({ label, used, limit, utilization, health, unlimited }): Row => [
      label,
      count(used),
      count(limit),
      utilization,
      wording.entitlementHealth(unlimited ? 'unlimited' : health),
    ]),
  );
}

const count = (value: number | null): Cell => ({ kind: Number.isInteger(value) ? 'integer' : 'number', value });

/** Every feature of the catalogue, in its order. */
export const featuresSheet = ({ dashboard, wording }: Report): Sheet =>
  sheetOf(
    'Features',
    [
      { title: 'Feature', kind: 'text', width: 30 },
      { title: 'Tier', kind: 'text', width: 11 },
      { title: 'Adopted', kind: 'text', width: 10 },
      { title: 'State', kind: 'text', width: 14 },
      { title: 'Usage', kind: 'percent', width: 10 },
      { title: 'Users', kind: 'integer', width: 10 },
      { title: 'Uses', kind: 'integer', width: 11 },
      { title: 'Users on two days or more', kind: 'integer', width: 14 },
      { title: 'Days used', kind: 'integer', width: 10 },
      { title: 'First used on', kind: 'day', width: 14 },
      { title: 'Last used on', kind: 'day', width: 14 },
      { title: 'Median days to first use', kind: 'number', width: 14 },
      { title: 'Median days of adopters', kind: 'number', width: 14 },
      { title: 'Usage of peers', kind: 'percent', width: 11 },
      { title: 'Peers that adopted it', kind: 'percent', width: 13 },
      { title: 'What it brings', kind: 'text', width: 48 },
      { title: 'Offered', kind: 'text', width: 14 },
    ],
    dashboard.featureAdoption.map((feature): Row => {
      const { name, tier, adopted, health, usagePercent, users, uses, repeatUsers, daysUsed, firstUsedOn, lastUsedOn } = feature;
      const { medianDaysToFirstUse, medianDaysOfAdopters, peerUsagePercent, peerAdoptionPercent, valueProposition, action } = feature;
      return [
        name,
        tierWord(tier),
        adopted ? 'Yes' : 'No',
        wording.featureHealth(health),
        usagePercent,
        users,
        uses,
        repeatUsers,
        daysUsed,
        firstUsedOn,
        lastUsedOn,
        medianDaysToFirstUse,
        medianDaysOfAdopters,
        peerUsagePercent,
        peerAdoptionPercent,
        valueProposition,
        action === null ? null : ACTIONS[action],
      ];
    }),
  );
