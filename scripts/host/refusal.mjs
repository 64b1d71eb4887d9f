/** A reason not to go on that the reader can act on: printed without a stack, exit code 1. */
export class Refusal extends Error {}

/** Ends the process: a Refusal in one plain message, anything else with its stack. */
export function exitWith(error) {
  process.stderr.write(`${error instanceof Refusal ? error.message : (error?.stack ?? error)}\n`);
  process.exit(1);
}
