/** A sign that makes a cell a formula, also in its wide form, also after something that a reader of the file may skip. */
const FORMULA = /^(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\n\r])/u;

/** Text that no spreadsheet takes for a formula when it reads it from a CSV file: what begins like one gets an apostrophe in front. */
export const spreadsheetText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
