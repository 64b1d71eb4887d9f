export type { Made } from './src/pdf/cover';
export { PdfPrinter } from './src/pdf/pdf-printer';
export { renderReportPdf } from './src/pdf/render-report-pdf';
export type { Advice } from './src/report/advice';
export * from './src/report/metric-labels';
export { type DormantUsers, type Report, reportOf } from './src/report/report';
export { INTERNAL_SECTIONS, REPORT_SECTIONS, type ReportSection } from './src/report/report-sections';
