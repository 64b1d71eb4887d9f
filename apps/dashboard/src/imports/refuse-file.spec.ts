import { refuseFile } from './refuse-file';

it.each([
  ['usage.csv', 10, null],
  ['Usage.XLSX', 10, null],
  ['usage.tsv.gz', 10, null],
  ['usage.tab', 10, null],
  ['report.pdf', 10, 'PDF files can’t be imported. Use CSV or XLSX.'],
  ['usage', 10, 'USAGE files can’t be imported. Use CSV or XLSX.'],
  ['usage.csv', 60_000_000, 'The file is larger than 50 MB. Split it, or compress it with gzip.'],
])('%s of %d bytes: %s', (name, size, reason) => {
  expect(refuseFile({ name, size })).toBe(reason);
});
