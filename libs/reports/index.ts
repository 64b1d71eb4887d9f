export { writePortfolioCsv, writePortfolioWorkbook } from './src/portfolio/write-portfolio';
export type { Advice } from './src/report/advice';
export { type DormantUsers, type Report, reportOf } from './src/report/report';
export { INTERNAL_SECTIONS, REPORT_SECTIONS, type ReportSection } from './src/report/report-sections';
export { type UserList, writeUserList } from './src/users/write-user-list';
export type { FileTarget } from './src/workbook/file-target';
export { type ReportExtras, writeReportWorkbook } from './src/workbook/write-report-workbook';
