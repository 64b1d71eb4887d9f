import { Refusal } from '../host/refusal.mjs';
import { columnsOf, EventIds, eventOf, KINDS } from './columns.mjs';
import { Progress } from './progress.mjs';
import { readFile } from './read-file.mjs';

/** The server takes 5 MB of events. */
const MOST_EVENT_BYTES = 4_000_000;
const MOST_ROW_BYTES = 15_000_000;
const LINES_SHOWN = 200;

/**
 * Sends one file, streaming: of events several batches at a time, of everything else one after the other, because a later row about
 * the same thing is to win.
 * @returns what the server did, summed up; `problems` counts the rows that were refused
 */
export async function importFile(client, kind, path, { batch, parallel, renamed, query, say = console.error }) {
  const { progress: position, rows } = await readFile(path);
  const progress = new Progress(kind, position);
  const totals = { rows: 0, problems: 0, byCode: new Map() };
  const isEvents = kind === 'events';
  const ids = new EventIds();
  const underWay = new Set();
  let columns = null;
  /** @type {Error | undefined} */
  let failure;
  let pending = newBatch();

  const report = (line, code, detail) => {
    totals.problems++;
    totals.byCode.set(code, (totals.byCode.get(code) ?? 0) + 1);
    if (totals.problems > LINES_SHOWN + 1) return;
    progress.clear();
    if (totals.problems > LINES_SHOWN) return say(`${path}: further refused rows are only counted`);
    say(`${path}:${line}  ${code}  ${detail}`);
  };
  const send = async ({ texts, lines }) => {
    const answer = await client.send(isEvents ? 'POST' : 'PUT', KINDS[kind].path + query, texts);
    for (const [name, value] of Object.entries(answer)) if (typeof value === 'number') totals[name] = (totals[name] ?? 0) + value;
    for (const { index, code, detail } of answer.rejected) report(lines[index], code, detail);
    progress.add(texts.length);
  };
  const flush = async () => {
    if (pending.texts.length === 0) return;
    const sent = pending;
    pending = newBatch();
    const done = send(sent)
      .catch((error) => (failure ??= error))
      .finally(() => underWay.delete(done));
    underWay.add(done);
    while (underWay.size >= (isEvents ? parallel : 1)) await Promise.race(underWay);
    if (failure) throw failure;
  };

  for await (const { cells, line } of rows) {
    if (columns === null) {
      columns = columnsOf(kind, cells, renamed);
      if (columns.fields.size === 1 && columns.fields.has(undefined))
        throw new Refusal(`${path}: none of the columns is known (${cells.join(', ')}). Name them with --map column=field.`);
      if (columns.ignored.length > 0) say(`${path}: ignored columns: ${columns.ignored.join(', ')}`);
      columns.count = cells.length;
      continue;
    }
    totals.rows++;
    if (cells.length !== columns.count) {
      report(line, 'wrong_number_of_columns', `The row has ${cells.length} columns, the header ${columns.count}.`);
      continue;
    }
    const row = columns.read(cells);
    const text = JSON.stringify(isEvents ? eventOf(row, ids) : row);
    const size = Buffer.byteLength(text);
    if (pending.bytes + size > (isEvents ? MOST_EVENT_BYTES : MOST_ROW_BYTES)) await flush();
    pending.texts.push(text);
    pending.lines.push(line);
    pending.bytes += size + 1;
    if (pending.texts.length >= batch) await flush();
  }
  if (columns === null) throw new Refusal(`${path} is empty: its first line must name the columns.`);
  await flush();
  await Promise.all(underWay);
  if (failure) throw failure;
  progress.clear();
  return { ...totals, rate: progress.rate() };
}

const newBatch = () => ({ texts: [], lines: [], bytes: 0 });
