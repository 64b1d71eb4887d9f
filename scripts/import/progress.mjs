const BAR = 24;
const REDRAW_MILLISECONDS = 200;
const LINE_MILLISECONDS = 5_000;

const whole = (number) => Math.round(number).toLocaleString('en-US');
const clock = (seconds) =>
  seconds >= 3600
    ? `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`
    : seconds >= 60
      ? `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
      : `${Math.ceil(seconds)} s`;

/** Shows how far a file is: a bar that redraws itself on a terminal, now and then a plain line elsewhere. */
export class Progress {
  #started = performance.now();
  #shown = performance.now();

  /** @param position bytes of the file and bytes read, kept up to date by its reader */
  constructor(label, position, out = process.stderr) {
    this.label = label;
    this.position = position;
    this.out = out;
    this.rows = 0;
  }

  /** @param rows rows that the server has answered */
  add(rows) {
    this.rows += rows;
    const now = performance.now();
    if (now - this.#shown < (this.out.isTTY ? REDRAW_MILLISECONDS : LINE_MILLISECONDS)) return;
    this.#shown = now;
    this.#show();
  }

  /** Makes room for other lines. */
  clear() {
    if (this.out.isTTY) this.out.write('\r\x1b[K');
  }

  /** Rows a second since the beginning. */
  rate() {
    return this.rows / Math.max(0.001, (performance.now() - this.#started) / 1000);
  }

  #show() {
    const share = this.position.bytes === 0 ? 1 : this.position.read / this.position.bytes;
    const seconds = (performance.now() - this.#started) / 1000;
    const left = share >= 1 || share <= 0 ? '' : `, ${clock((seconds / share) * (1 - share))} left`;
    const figures = `${Math.floor(share * 100)} %  ${whole(this.rows)} rows, ${whole(this.rate())}/s${left}`;
    if (!this.out.isTTY) this.out.write(`${this.label}: ${figures}\n`);
    else {
      const full = Math.round(share * BAR);
      this.out.write(`\r\x1b[K${this.label} [${'█'.repeat(full)}${'░'.repeat(BAR - full)}] ${figures}`);
    }
  }
}

export { clock, whole };
