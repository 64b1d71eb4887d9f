import { type DefinitionKey, DEFINITIONS } from './definitions';

/** Numbers in figures and in words. */
const NUMBERS = /\d+|\b(?:one|two|half|third|quarter|fifth)\b/g;

describe('definitions of what leaders can set', () => {
  // The ends of a scale and the bands of the score are the product's own.
  it.each<[DefinitionKey, readonly string[]]>([
    ['adoptionScore', ['0', '100', '50', '70', '85']],
    ['engagementDepth', ['100', '0']],
    ['usageTrend', ['50', '100', '0']],
    ['featureAdopted', []],
  ])('name no number of it: %s', (key, fixed) => {
    expect(DEFINITIONS[key].meaning.match(NUMBERS) ?? []).toEqual(fixed);
  });
});
