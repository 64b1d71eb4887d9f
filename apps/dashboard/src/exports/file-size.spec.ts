import { fileSize } from './file-size';

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1_000, '1 kB'],
  [184_320, '184 kB'],
  [5_000_000, '5 MB'],
  [2_500_000_000_000, '2,500 GB'],
])('of %s bytes says %s', (bytes, size) => {
  expect(fileSize(bytes).replace('\u00A0', ' ')).toBe(size);
});
