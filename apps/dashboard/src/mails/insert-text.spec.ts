import { insertText } from './insert-text';

it('puts a piece in place of what is selected, and the caret behind it', () => {
  expect(insertText('Hi you!', '{{firstName}}', 3, 6)).toEqual({ text: 'Hi {{firstName}}!', caret: 16 });
  expect(insertText('Hi ', 'x', 3, 3)).toEqual({ text: 'Hi x', caret: 4 });
});
