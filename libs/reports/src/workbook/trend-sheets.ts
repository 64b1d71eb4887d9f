import { formatWeekday } from '@adoption/presentation';
import type { Report } from '../report/report';
import { headRow, type Row, type Sheet } from './sheet';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** Events by weekday and hour, and where most of them are. */
export function heatmapSheet({ dashboard: { trends, customer } }: Report): Sheet {
  const { heatmap, peak, weekendShare } = trends;
  const rows: readonly Row[] = [
    ...heatmap.map((hours, weekday): Row => [formatWeekday(weekday), ...hours]),
    [],
    [`Hours in ${customer.timeZone}`],
    [peak === null ? 'No peak: no events in the period' : `Peak: ${peakText(peak)}`],
    ...(weekendShare === null ? [] : [['Weekend day in percent of a weekday', { kind: 'percent', value: weekendShare } as const]]),
  ];
  return {
    name: 'Usage heatmap',
    columns: [
      { title: 'Weekday', kind: 'text', width: 34 },
      ...HOURS.map((hour) => ({ title: `${hourText(hour)}`, kind: 'integer', width: hour === 0 ? 9 : 8 }) as const),
    ],
    rows,
    count: rows.length,
    plain: true,
  };
}

function peakText({ fromWeekday, toWeekday, fromHour, toHour }: NonNullable<Report['dashboard']['trends']['peak']>): string {
  const days = fromWeekday === toWeekday ? formatWeekday(fromWeekday) : `${formatWeekday(fromWeekday)} – ${formatWeekday(toWeekday)}`;
  return `${days}, ${hourText(fromHour)}–${hourText(toHour)}`;
}

const hourText = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** Actions of each week since the first event, then the milestones reached. */
export function growthSheet({ dashboard: { trends } }: Report): Sheet {
  const rows: readonly Row[] = [
    ...trends.growth.map(({ weekOf, actions }): Row => [weekOf, actions]),
    [],
    headRow('Reached on', 'Week', 'Milestone'),
    ...trends.milestones.map(({ title, date, week }): Row => [date, week, title]),
  ];
  return {
    name: 'Growth',
    columns: [
      { title: 'Week of', kind: 'day', width: 14 },
      { title: 'Actions', kind: 'integer', width: 12 },
      { title: '', kind: 'text', width: 44 },
    ],
    rows,
    count: rows.length,
    plain: true,
  };
}
