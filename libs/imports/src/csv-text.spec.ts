import { parse } from 'csv-parse/sync';
import { csvText } from './csv-text';

describe('rows as a CSV file', () => {
  it('leaves plain numbers, and no cell that a spreadsheet takes for a formula', () => {
    expect(csvText([['-5', '+1.5', '=1', '\n=1', '＝1', ' @x']])).toBe(`\uFEFF-5,+1.5,'=1,"'\n=1",'＝1,' @x\r\n`);
  });

  it('can be read again, whatever stands in its cells', () => {
    const rows = [
      ['a;b', 'tab\there', 'line\nend', 'return\rend'],
      ['"quoted"', 'x,y', '', 'Ärger'],
    ];
    expect(parse(csvText(rows), { bom: true, record_delimiter: '\r\n' })).toEqual(rows);
  });
});
