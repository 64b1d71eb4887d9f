import { codeOf, faultWords } from './fault-words';

it.each(['disk_full', 'export_gone', 'export_not_made', 'not_found'])('explains %s in words of its own', (code) => {
  expect(faultWords({ code, detail: 'As the server says it.' })).not.toBe('As the server says it.');
});

it.each(['job_failed', null])('leaves the words of the server for %s', (code) => {
  expect(faultWords({ code, detail: 'As the server says it.' })).toBe('As the server says it.');
});

it.each([
  ['/problems/disk_full', 'disk_full'],
  ['https://example.com/problems/job_failed', 'job_failed'],
  ['', null],
])('finds the code of the type %j', (type, code) => {
  expect(codeOf(type)).toBe(code);
});
