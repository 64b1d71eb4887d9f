import { changeParts, changeText, formatDate, formatInteger, formatMetric, formatNumber, formatPercent, formatTarget } from '@adoption/presentation';
import type { Api } from '../api/client';
import { SUCCESS } from '../words/success';

type SuccessMetrics = Api<'SuccessMetrics'>;
type Key = keyof typeof SUCCESS.names;

/** A success metric as it is shown. */
export interface SuccessCell {
  readonly key: Key;
  readonly value: string;
  readonly target: string;
  /** What the value is of; of a missing one, why. */
  readonly note: string;
  readonly judged: Pick<SuccessMetrics[Key], 'status' | 'target'>;
}

/** The product's success metrics in words, with what they are of. */
export function successCells(metrics: SuccessMetrics): readonly SuccessCell[] {
  const { dashboardViews, trainingsScheduled, trainingAdoption, portfolioAverage, dormantRecovery } = metrics;
  const cell = (key: Key, value: string, target: string, note: string): SuccessCell => ({ key, value, target, note, judged: metrics[key] });
  return [
    cell('dashboardViews', formatMetric(dashboardViews.value, 'views'), formatTarget(dashboardViews.target, 'views'), viewsNote(dashboardViews)),
    cell(
      'trainingsScheduled',
      formatMetric(trainingsScheduled.value, 'percent change'),
      formatTarget(trainingsScheduled.target, 'percent change'),
      trainingsNote(trainingsScheduled),
    ),
    cell('trainingAdoption', points(trainingAdoption.value), SUCCESS.pointsTarget(points(trainingAdoption.target.value)), adoptionNote(trainingAdoption)),
    cell(
      'portfolioAverage',
      formatNumber(portfolioAverage.value),
      formatTarget(portfolioAverage.target, 'points'),
      portfolioAverage.accounts === 0 ? SUCCESS.noAverage : SUCCESS.average(formatInteger(portfolioAverage.accounts), portfolioAverage.accounts),
    ),
    cell('dormantRecovery', formatPercent(dormantRecovery.value), formatTarget(dormantRecovery.target, 'percent'), recoveryNote(dormantRecovery)),
  ];
}

/** Points of a percent without an arrow, which the status beside it makes needless: `+13 pts`. */
const points = (value: number | null): string => {
  const parts = changeParts({ change: value, changeKind: 'points' });
  return parts.text === '' ? changeText(parts) : parts.text;
};

function viewsNote({ value, weeks, thisWeek }: SuccessMetrics['dashboardViews']): string {
  const last = weeks.at(-1);
  if (value === null || last === undefined) return SUCCESS.noViews(formatInteger(thisWeek.views), thisWeek.views, formatInteger(thisWeek.csms), thisWeek.csms);
  return SUCCESS.views(formatInteger(last.views), last.views, formatInteger(last.csms), last.csms, formatDate(last.weekOf, { year: false }));
}

const trainingsNote = ({ value, thisQuarter, lastQuarterSoFar }: SuccessMetrics['trainingsScheduled']): string =>
  value === null ? SUCCESS.noTrainings(formatInteger(thisQuarter)) : SUCCESS.trainings(formatInteger(thisQuarter), formatInteger(lastQuarterSoFar));

const adoptionNote = ({ value, trainings, invited: { before, after } }: SuccessMetrics['trainingAdoption']): string =>
  value === null
    ? SUCCESS.noAdoption
    : SUCCESS.adoption(formatPercent(before.percent), formatPercent(after.percent), formatInteger(after.of), formatInteger(trainings), trainings);

const recoveryNote = ({ value, recovered, dormantBefore }: SuccessMetrics['dormantRecovery']): string =>
  value === null || recovered === null || dormantBefore === null
    ? dormantBefore === 0
      ? SUCCESS.noRecovery
      : SUCCESS.unknownRecovery
    : SUCCESS.recovery(formatInteger(recovered), formatInteger(dormantBefore));
