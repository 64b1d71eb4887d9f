import fc from 'fast-check';
import { QUESTION_CUSTOMERS } from '../../../../test/questions/customers';
import { nameWords } from './fold-name';
import { questionWords } from './question-words';
import { understandQuestion } from './understand-question';
import { isWord } from './vocabulary';

const TEMPLATES = [
  'Show me product adoption for §',
  'How is § using the product?',
  'Feature adoption for §',
  '§: usage breakdown',
  "§'s dormant users",
  'Why did the score of § drop last quarter?',
  'How does § compare to the segment?',
];
const ask = (question: string) => understandQuestion(questionWords(question), QUESTION_CUSTOMERS, false);
const someone = fc.constantFrom(...QUESTION_CUSTOMERS);
const template = fc.constantFrom(...TEMPLATES);

it('every customer is found by its whole name, in any case, with and without quotes', () => {
  const written = fc.constantFrom(
    (name: string) => name,
    (name: string) => name.toUpperCase(),
    (name: string) => name.toLowerCase(),
    (name: string) => `"${name}"`,
    (name: string) => name.normalize('NFD').replaceAll(/\p{M}/gu, ''),
  );
  fc.assert(
    fc.property(someone, template, written, (customer, question, write) => {
      const { naming } = ask(question.replace('§', write(customer.name)));
      expect(naming).toMatchObject({ kind: 'one', customer });
    }),
    { numRuns: 150 },
  );
});

it('a name with a wrong letter is never answered with another customer', () => {
  fc.assert(
    fc.property(someone, template, fc.nat(), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), (customer, question, at, letter) => {
      const letters = [...customer.name].flatMap((character, place) => (/\p{L}/u.test(character) ? [place] : []));
      const place = letters[at % letters.length]!;
      const typo = [...customer.name].map((character, index) => (index === place ? letter : character)).join('');
      const { naming } = ask(question.replace('§', typo));
      if (naming.kind !== 'one') return;
      expect(naming.customer).toBe(customer);
      // A slip may spell the same name again, or turn the end of it into an everyday word.
      const slips = nameWords(typo).filter((word, index) => word !== nameWords(customer.name)[index]);
      expect(slips.filter((word) => !isWord(word))).toEqual([]);
    }),
    { numRuns: 250 },
  );
});

it('a name that the reader may not see is never answered with another customer', () => {
  fc.assert(
    fc.property(someone, template, fc.boolean(), (hidden, question, small) => {
      const name = small ? hidden.name.toLowerCase() : hidden.name;
      const others = QUESTION_CUSTOMERS.filter((customer) => customer !== hidden);
      expect(understandQuestion(questionWords(question.replace('§', name)), others, false).naming.kind).not.toBe('one');
    }),
    { numRuns: 100 },
  );
});

it('any text is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.boolean(), (text, onPage) => {
      const { naming } = understandQuestion(questionWords(text), QUESTION_CUSTOMERS, onPage);
      expect(['one', 'several', 'similar', 'unknown', 'nobody']).toContain(naming.kind);
    }),
  );
});
