import type { AccountUser } from '@adoption/adoption';
import { byWeek } from '@adoption/presentation';
import type { Report } from '../report/report';
import { entitlementsSheet, featuresSheet } from './account-sheets';
import { activeUsersSheet, userHealthSheet } from './activity-sheets';
import { type Defined, definitionsSheet } from './definitions-sheet';
import { DEFINITIONS, type DefinitionKey } from './definitions';
import type { FileTarget } from './file-target';
import { metricName, targetText } from './metric-cells';
import { peersSheet } from './peers-sheet';
import { recommendationsSheet } from './recommendations-sheet';
import type { Sheet } from './sheet';
import { metricsOf, summarySheet } from './summary-sheet';
import { growthSheet, heatmapSheet } from './trend-sheets';
import { userSheet } from '../users/user-table';
import { writeWorkbook } from './workbook-file';

/** What goes into the workbook beside the report. */
export interface ReportExtras {
  /** When it is made; RFC 3339. */
  readonly generatedAt: string;
  /** All dormant users, longest first; null: they are not listed. Nobody but the people who look after the account is told their names. */
  readonly dormant: (Iterable<AccountUser> & { readonly total: number }) | null;
}

/**
 * Writes the report of an account as a workbook: a sheet for each chosen section, figures in full precision with their types, and what they mean.
 * @throws the reason of `target.signal`, or what its stream failed with
 */
export const writeReportWorkbook = (report: Report, extras: ReportExtras, target: FileTarget): Promise<void> =>
  writeWorkbook(
    { title: `Product adoption: ${report.dashboard.customer.name}`, createdAt: new Date(extras.generatedAt) },
    reportSheets(report, extras),
    target,
  );

/** The sheets of a report, in their order. */
export function reportSheets(report: Report, { generatedAt, dormant }: ReportExtras): Sheet[] {
  const { sections, audience } = report;
  const named = audience === 'internal' && sections.has('dormant') ? dormant : null;
  return [
    summarySheet(report, generatedAt),
    ...(sections.has('entitlements') ? [entitlementsSheet(report)] : []),
    ...(sections.has('engagement') ? [activeUsersSheet(report), userHealthSheet(report)] : []),
    ...(named === null ? [] : [userSheet('Dormant users', named)]),
    ...(sections.has('features') ? [featuresSheet(report)] : []),
    ...(sections.has('trends') ? [heatmapSheet(report), growthSheet(report)] : []),
    ...(sections.has('peers') ? [peersSheet(report)] : []),
    ...(sections.has('recommendations') || sections.has('value') ? [recommendationsSheet(report)] : []),
    definitionsSheet(definedIn(report)),
  ];
}

function definedIn(report: Report): Defined[] {
  const { sections, audience, dashboard } = report;
  const when = (wanted: boolean, ...keys: readonly DefinitionKey[]): Defined[] => (wanted ? keys.map((key) => ({ key })) : []);
  return [
    ...when(sections.has('score'), 'adoptionScore', 'scoreChange', ...dashboard.score.components.map(({ key }) => key)),
    ...metricsOf(report).flatMap((labelled): Defined[] => {
      const { key, metric } = labelled;
      if (!isDefined(key)) return [];
      return [{ key, name: metricName(labelled), target: targetText(key, metric) ?? undefined }];
    }),
    ...when(sections.has('engagement') && byWeek(dashboard.trends.activeUsers), 'activeUsersSundays'),
    ...when(sections.has('engagement'), 'health'),
    ...when(sections.has('entitlements'), 'entitlements'),
    ...when(sections.has('features'), 'featureAdopted', 'usagePercent', 'medianDaysToFirstUse'),
    ...when(sections.has('trends'), 'heatmap', 'peak', 'weekendShare', 'growth', 'milestones'),
    ...when(sections.has('peers'), 'peerMedian', 'percentile'),
    ...when(sections.has('recommendations') && audience === 'internal', 'expectedGain'),
    ...when(sections.has('value'), 'hoursSaved'),
  ];
}

const isDefined = (key: string): key is DefinitionKey => Object.hasOwn(DEFINITIONS, key);
