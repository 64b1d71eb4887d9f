export type { Advice } from './src/report/advice';
export { type DormantUsers, type Report, reportOf } from './src/report/report';
export { INTERNAL_SECTIONS, REPORT_SECTIONS, type ReportSection } from './src/report/report-sections';
