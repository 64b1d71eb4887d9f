/** A text in a field, and where its caret stands. */
export interface Inserted {
  readonly text: string;
  readonly caret: number;
}

/** Puts a piece into a text in place of what is selected; the caret comes to stand behind it. */
export const insertText = (text: string, piece: string, from: number, to: number): Inserted => ({
  text: text.slice(0, from) + piece + text.slice(to),
  caret: from + piece.length,
});
