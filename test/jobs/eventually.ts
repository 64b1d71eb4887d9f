/** Waits until a condition holds; fails when it does not within the given time. */
export async function eventually(condition: () => boolean | Promise<boolean>, seconds: number, what: string): Promise<void> {
  for (const end = performance.now() + seconds * 1_000; !(await condition());) {
    if (performance.now() > end) throw new Error(`${what}: not within ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
