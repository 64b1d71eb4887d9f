const DAY = 86_400_000;
/** Serial number of 1970-01-01 in workbooks that count from 1900, and from 1904. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;

/**
 * Whether a number format shows a day or a time.
 * @param code of the workbook's own formats; undefined for those that every workbook has
 */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code !== undefined) return /[ymdhs]/i.test(code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').replaceAll(/General/gi, ''));
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** `YYYY-MM-DD` of a whole serial number, else `YYYY-MM-DDThh:mm:ss` to the nearest second; null outside of the calendar. */
export function excelDate(serial: number, since1904: boolean): string | null {
  const at = Math.round((serial - (since1904 ? EPOCH_1904 : EPOCH_1900)) * 86_400) * 1_000;
  if (!(serial >= 1 && serial < 2_958_466)) return null;
  const text = new Date(at).toISOString();
  return at % DAY === 0 ? text.slice(0, 10) : text.slice(0, 19);
}
