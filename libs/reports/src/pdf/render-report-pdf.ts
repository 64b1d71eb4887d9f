import type { Report } from '../report/report';
import type { Made } from './cover';

/**
 * An adoption report as a PDF (A4, English). Takes about a second of one core: processes that answer people let a thread do it.
 * @param made when, RFC 3339
 * @returns the file's bytes
 */
export async function renderReportPdf(report: Report, made: Made): Promise<Buffer> {
  // Loaded by whoever draws: the thread of a printer, not the process that has one.
  const [{ default: pdfmake }, { FONT_FILES, FONTS }, { pdfDocument }] = await Promise.all([
    import('pdfmake/js/index.js'),
    import('./pdf-fonts.js'),
    import('./pdf-document.js'),
  ]);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => FONT_FILES.has(path));
  pdfmake.setFonts(Object.fromEntries(Object.entries(FONTS).map(([family, { normal, bold }]) => [family, { normal, bold }])));
  return pdfmake.createPdf(pdfDocument(report, made)).getBuffer();
}
