/** Counts the promises of a backend, so that none is put to the test on one and left out on the other. */
export class PromiseBook {
  private made = 0;
  private kept = 0;

  constructor(
    private readonly what: string,
    private readonly backend: string,
  ) {}

  /** A test that every backend has. */
  promise(name: string, work: () => Promise<void>, milliseconds?: number): void {
    this.made += 1;
    test(
      name,
      async () => {
        await work();
        this.kept += 1;
      },
      milliseconds,
    );
  }

  /** The last test: all of them were kept, and they are as many as on every other backend. */
  close(count: number): void {
    test(`${count} promises were put to the test`, () => {
      process.stdout.write(`${this.what} on ${this.backend}: ${this.kept} promises\n`);
      expect([this.made, this.kept]).toEqual([count, count]);
    });
  }
}
