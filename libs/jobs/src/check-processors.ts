import { JOB_NAMES } from './catalogue';
import { jobOf, type ProcessorClass } from './job-processor';

/** Raised at start when jobs and processors do not match, with every fault at once. */
export class UnfitProcessors extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`Jobs and processors do not match:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

/**
 * Every job must have exactly one processor: with none its work would wait unseen, two would share it by chance.
 * @throws UnfitProcessors
 */
export function checkProcessors(processors: readonly ProcessorClass[], names: readonly string[] = JOB_NAMES): void {
  const faults: string[] = [];
  for (const name of names) {
    const own = processors.filter((processor) => jobOf(processor) === name);
    if (own.length === 0) faults.push(`${name} has no processor`);
    if (own.length > 1) faults.push(`${name} has ${own.length} processors: ${own.map((processor) => processor.name).join(', ')}`);
  }
  for (const processor of processors) {
    const name = jobOf(processor);
    if (name === undefined) faults.push(`${processor.name} does not say which job it processes`);
    else if (!names.includes(name)) faults.push(`${processor.name} processes ${name}, which is no job`);
  }
  if (faults.length > 0) throw new UnfitProcessors(faults);
}
