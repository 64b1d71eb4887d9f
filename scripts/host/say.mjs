/** A line of the launcher itself. */
export const say = (text) => process.stdout.write(`${text}\n`);
