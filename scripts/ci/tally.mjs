/** Named checks of one program: each says ok or FAILED with its reason, the last line counts them. */
export class Tally {
  passed = 0;
  failed = 0;

  async check(name, work) {
    const began = performance.now();
    try {
      const remark = await work();
      this.passed++;
      console.log(`ok      ${name}${remark ? `: ${remark}` : ''} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
    } catch (error) {
      this.failed++;
      console.log(`FAILED  ${name}: ${error?.message ?? error}`);
    }
  }

  /** Prints the count; returns the exit code. */
  finish() {
    console.log(`${this.passed} passed, ${this.failed} failed`);
    return this.failed === 0 && this.passed > 0 ? 0 : 1;
  }
}

export function expect(condition, otherwise) {
  if (!condition) throw new Error(otherwise);
}
