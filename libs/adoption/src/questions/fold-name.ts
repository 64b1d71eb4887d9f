/** Apostrophes belong to the word they stand in: `O'Brien` is typed as `obrien`. */
const APOSTROPHES_AND_ACCENTS = /[\u0300-\u036f'’‘ʼ`_]/g;
const NO_WORD = /[^\p{Alphabetic}\p{Nd}]+/gu;

/** One word as it is compared: lower case, without accents, apostrophes and underscores. */
export const foldWord = (word: string): string => word.normalize('NFKD').toLowerCase().replace(APOSTROPHES_AND_ACCENTS, '').replace(NO_WORD, '');

/** The words of a name as they are compared, without an `and` between them: `Data & Co.` and `Data and Co` are the same. */
export function nameWords(name: string): string[] {
  const words = name.normalize('NFKD').toLowerCase().replaceAll('_', ' ').replace(APOSTROPHES_AND_ACCENTS, '').split(NO_WORD);
  const some = words.filter((word) => word !== '');
  return some.filter((word, place) => word !== 'and' || place === 0 || place === some.length - 1);
}
