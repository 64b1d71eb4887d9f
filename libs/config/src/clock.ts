/** The one clock of HTTP, jobs and tests: nothing else in the product asks for the time of day. */
export class Clock {
  /** The present instant in milliseconds since 1970-01-01T00:00Z. */
  now(): number {
    return Date.now();
  }
}

/** A clock that stands still until it is set: what tests replace the real one with. */
export class StoppedClock extends Clock {
  constructor(private instant: number) {
    super();
  }

  override now(): number {
    return this.instant;
  }

  set(instant: number): void {
    this.instant = instant;
  }
}
