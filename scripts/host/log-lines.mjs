import { closeSync, fstatSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const FILE_BYTES = 10_000_000;
const FILE_LINE = 16_000;
const SHOWN_LINE = 1_000;
const SHOWN_PER_SECOND = 40;

/** One child's output: every line into a file of bounded size (and its predecessor), some lines a second to the screen with the child's name. */
export class LogLines {
  #name;
  #folder;
  #show;
  #file = null;
  #bytes = 0;
  #rest = '';
  #second = 0;
  #shown = 0;
  #hidden = 0;

  /** `show` turns a line into what the screen gets, or null for "only the file". */
  constructor(name, folder, show = shortLine) {
    this.#name = name;
    this.#folder = folder;
    this.#show = show;
  }

  get path() {
    return join(this.#folder, `${this.#name}.log`);
  }

  write(chunk) {
    const lines = (this.#rest + chunk).split('\n');
    this.#rest = lines.pop().slice(0, FILE_LINE);
    for (const line of lines) this.#line(line);
  }

  /** A last line without its end, when the child is gone. */
  flush() {
    if (this.#rest) this.#line(this.#rest);
    this.#rest = '';
    this.#tellHidden();
  }

  close() {
    this.flush();
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }

  #line(line) {
    this.#keep(`${line.slice(0, FILE_LINE)}\n`);
    const shown = line.trim() && this.#show(line);
    if (!shown) return;
    const second = Math.floor(performance.now() / 1000);
    if (second !== this.#second) this.#tellHidden();
    this.#second = second;
    if (this.#shown < SHOWN_PER_SECOND) process.stdout.write(`${this.#name} | ${shown.slice(0, SHOWN_LINE)}\n`);
    else this.#hidden++;
    this.#shown++;
  }

  #tellHidden() {
    if (this.#hidden > 0) process.stdout.write(`${this.#name} | … ${this.#hidden} more lines in ${this.path}\n`);
    this.#hidden = 0;
    this.#shown = 0;
  }

  #keep(text) {
    if (this.#file !== null && this.#bytes > FILE_BYTES) {
      closeSync(this.#file);
      this.#file = null;
      renameSync(this.path, `${this.path}.1`);
    }
    if (this.#file === null) {
      this.#file = openSync(this.path, 'a', 0o600);
      this.#bytes = fstatSync(this.#file).size;
    }
    try {
      this.#bytes += writeSync(this.#file, text);
    } catch {
      // A full disk must not stop the system that logs to it.
    }
  }
}

/** A JSON log line as "LEVEL message: error"; what is not JSON stays as it is. Lines below "info" and one line a request stay in the file. */
export function shortLine(line) {
  if (!line.startsWith('{')) return line;
  try {
    const { level, msg, err, req, reqId, detail } = JSON.parse(line);
    const serious = ['warn', 'error', 'fatal'].includes(level);
    if (!serious && (level !== 'info' || req || reqId)) return null;
    const cause = err?.message && err.message !== msg ? `: ${err.message}` : '';
    return `${serious ? `${level.toUpperCase()} ` : ''}${msg ?? detail ?? ''}${cause}`;
  } catch {
    return line;
  }
}
