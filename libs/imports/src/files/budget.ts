import { Problem } from '@adoption/problems';

/** Largest file, as uploaded. */
export const MOST_UPLOAD_BYTES = 50 * 1024 * 1024;
/** Largest file, inflated. */
export const MOST_INFLATED_BYTES = 500 * 1024 * 1024;
/** How many times its size a file may inflate to. */
const MOST_RATIO = 100;
/** From here on the ratio is judged: small files of a few repeated words compress better than any large one should. */
const RATIO_FROM_BYTES = 1024 * 1024;

/** What a file may inflate to, over all of its layers. */
export class Budget {
  private inflated = 0;

  constructor(
    private readonly most = MOST_INFLATED_BYTES,
    private readonly mostRatio = MOST_RATIO,
  ) {}

  /**
   * Counts what one layer yields.
   * @param compressed bytes that the layer has taken in so far
   * @throws Problem too_large beyond 500 MB in all, unprocessable beyond 100 times the layer's input
   */
  async *limit(inflated: AsyncIterable<Buffer>, compressed: () => number): AsyncGenerator<Buffer> {
    let own = 0;
    for await (const chunk of inflated) {
      own += chunk.length;
      this.inflated += chunk.length;
      if (this.inflated > this.most) throw new Problem('too_large', 'file_too_large', 'The file is larger than 500 MB when inflated.');
      if (own > RATIO_FROM_BYTES && own > compressed() * this.mostRatio)
        throw new Problem('unprocessable', 'file_inflates_too_much', 'The file inflates to more than 100 times its size, as no table does.');
      yield chunk;
    }
  }
}
