export { ExportWork, fileAddress } from './src/export-work';
export { type ExportFormat, FORMATS, REPORT_FORMATS, type ReportFormat, TABLE_FORMATS, type TableFormat } from './src/export-subject';
export { type Exporter, type ExportFile, ExportsService, type ExportView } from './src/exports.service';
export type { Advice } from './src/report/advice';
export { type DormantUsers, type Report, reportOf } from './src/report/report';
export { INTERNAL_SECTIONS, REPORT_SECTIONS, type ReportSection } from './src/report/report-sections';
export { ReportsModule } from './src/reports.module';
