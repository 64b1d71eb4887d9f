const { default: Sequencer } = require('@jest/test-sequencer');

/** Suites that wait more than they work: begun last, each would keep one core waiting while the other has nothing left to do. */
const WAITING = /[\\/]test[\\/]jobs[\\/]/;

/** The order of jest, with the suites that wait in front. */
module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    const ordered = super.sort(tests);
    const waiting = ordered.filter(({ path }) => WAITING.test(path));
    return [...waiting, ...ordered.filter((test) => !waiting.includes(test))];
  }
};
