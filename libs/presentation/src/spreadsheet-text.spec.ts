import { spreadsheetText } from './spreadsheet-text';

describe('text in a CSV file', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\ttab', '\nline', '\rline', ' =1', '\u200b=1', '\ufeff@x', '＝1', '＋1', '－1', '＠x'])(
    'has an apostrophe before %j',
    (text) => {
      expect(spreadsheetText(text)).toBe(`'${text}`);
    },
  );

  it.each(['', 'Acme', 'a=1', "'=1", ' spaced', '1-2', '#1', '\u200babc'])('leaves %j as it is', (text) => {
    expect(spreadsheetText(text)).toBe(text);
  });
});
