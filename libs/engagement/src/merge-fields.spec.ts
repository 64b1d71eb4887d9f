import fc from 'fast-check';
import { MERGE_FIELDS, type MergeValues, parseMergeText, renderParts, unfilledFields } from './merge-fields';
import { TEMPLATES } from './templates';

const VALUES: MergeValues = {
  firstName: 'Anna',
  customerName: 'Acme',
  featureName: 'Reports',
  benefit: 'Saves time',
  daysInactive: '40 days',
  link: 'https://example.com',
  senderName: 'Casey',
};

describe('merge fields', () => {
  test.each<[string, string]>([
    ['Hi {{firstName}}!', 'Hi Anna!'],
    ['{{ firstName }}{{link}}', 'Annahttps://example.com'],
    ['a {b} c', 'a {b} c'],
    ['', ''],
  ])('%p reads %p', (text, expected) => {
    const { parts, faults } = parseMergeText(text, '/body');
    expect(faults).toEqual([]);
    expect(renderParts(parts, VALUES)).toBe(expected);
  });

  test.each<[string, string]>([
    ['{{constructor}}', 'unknown_merge_field'],
    ['{{__proto__}}', 'unknown_merge_field'],
    ['{{toString}}', 'unknown_merge_field'],
    ['{{firstname}}', 'unknown_merge_field'],
    ['{{}}', 'unknown_merge_field'],
    ['{{firstName', 'malformed_merge_field'],
    ['firstName}}', 'malformed_merge_field'],
    ['{{{{firstName}}', 'malformed_merge_field'],
  ])('%p is a fault: %s', (text, code) => {
    expect(parseMergeText(text, '/body').faults).toEqual([expect.objectContaining({ pointer: '/body', code })]);
  });

  test('a field about which nothing is known is a fault, once', () => {
    const { parts } = parseMergeText('{{link}} {{link}} {{firstName}}', '/body');
    expect(unfilledFields(parts, { ...VALUES, link: null }, '/body')).toEqual([expect.objectContaining({ code: 'unfilled_merge_field' })]);
  });

  test('what a value holds is never read as a field again, and faults never repeat the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...MERGE_FIELDS), (secret, field) => {
        const { parts } = parseMergeText(`<{{${field}}}>`, '/body');
        expect(renderParts(parts, { ...VALUES, [field]: `{{senderName}}${secret}` })).toBe(`<{{senderName}}${secret}>`);
      }),
    );
    for (const { detail } of parseMergeText('{{canary}}', '/body').faults) expect(detail).not.toContain('canary');
  });

  test('whatever has no fault is put together without losing a character beside its fields', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.stringMatching(/^[^{}]*$/), fc.constantFrom(...MERGE_FIELDS.map((field) => `{{${field}}}`)))), (pieces) => {
        const { parts, faults } = parseMergeText(pieces.join(''), '/body');
        expect(faults).toEqual([]);
        expect(renderParts(parts, VALUES)).toBe(pieces.join('').replaceAll(/\{\{(\w+)\}\}/g, (_, field: string) => VALUES[field as keyof MergeValues]!));
      }),
    );
  });

  test('every template has only known fields, and each kind but trainings has one', () => {
    for (const { subject, body } of TEMPLATES) expect([...parseMergeText(subject, '').faults, ...parseMergeText(body, '').faults]).toEqual([]);
    expect(new Set(TEMPLATES.map(({ kind }) => kind)).size).toBe(4);
    expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(TEMPLATES.length);
  });
});
