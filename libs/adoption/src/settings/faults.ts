import { type InputFault, invalid } from '@adoption/problems';

/** Faults that one answer names at most. */
const MOST_FAULTS = 100;

/** Which numbers are allowed; what is left out does not bind. */
export interface NumberRange {
  readonly least?: number;
  /** Itself excluded. */
  readonly above?: number;
  readonly most?: number;
  readonly whole?: boolean;
}

/**
 * Reads the parts of a body and collects what is wrong with them, so that the caller learns everything at once. For a part that
 * is wrong a stand-in is returned; it goes nowhere, because `throwIfAny` follows. Details never repeat the input.
 */
export class Faults {
  private readonly found: InputFault[] = [];

  get count(): number {
    return this.found.length;
  }

  add(pointer: string, code: string, detail: string): void {
    this.found.push({ pointer, code, detail });
  }

  /** Members of an object that has no others than these; null when it is none. */
  object(value: unknown, pointer: string, known: readonly string[]): Readonly<Record<string, unknown>> | null {
    if (value === undefined) return this.missing(pointer, null);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.add(pointer, 'not_an_object', 'must be a JSON object');
      return null;
    }
    for (const name of Object.keys(value)) if (!known.includes(name)) this.add(`${pointer}/${escaped(name)}`, 'unknown_field', 'is not a known field');
    return value as Readonly<Record<string, unknown>>;
  }

  list(value: unknown, pointer: string, most: number): readonly unknown[] {
    if (value === undefined) return this.missing(pointer, []);
    if (Array.isArray(value) && value.length <= most) return value;
    if (Array.isArray(value)) this.add(pointer, 'too_many', `must have at most ${most} entries`);
    else this.add(pointer, 'wrong_type', 'must be a list');
    return [];
  }

  number(value: unknown, pointer: string, range: NumberRange): number {
    if (value === undefined) return this.missing(pointer, 0);
    if (typeof value !== 'number') {
      this.add(pointer, 'wrong_type', 'must be a number');
      return 0;
    }
    const { least = -Infinity, above = -Infinity, most = Number.MAX_VALUE, whole = false } = range;
    const fits = Number.isFinite(value) && value >= least && value > above && value <= most && (!whole || Number.isSafeInteger(value));
    if (!fits) this.add(pointer, 'out_of_range', `must be ${rangeInWords(range)}`);
    // Zero has one form, so that what is stored equals what was sent.
    return value + 0;
  }

  /** A text of 1 to `longest` characters that are not all blank. */
  text(value: unknown, pointer: string, longest: number): string {
    if (value === undefined) return this.missing(pointer, '');
    if (typeof value !== 'string') this.add(pointer, 'wrong_type', 'must be a text');
    else if (value.trim() === '') this.add(pointer, 'missing_field', 'must not be empty');
    else if (value.length > longest) this.add(pointer, 'text_too_long', `must have at most ${longest} characters`);
    else if (value.includes('\0') || !value.isWellFormed()) this.add(pointer, 'invalid_text', 'must not hold NUL or half a surrogate pair');
    else return value;
    return '';
  }

  /** @throws Problem `invalid` that names every fault, up to 100 of them */
  throwIfAny(): void {
    if (this.found.length === 0) return;
    const [first] = this.found;
    const detail = this.found.length === 1 && first?.code === 'wrong_sum' ? first.detail : 'The body has fields that are missing, unknown or not valid.';
    throw invalid(detail, this.found.slice(0, MOST_FAULTS));
  }

  private missing<StandIn>(pointer: string, standIn: StandIn): StandIn {
    this.add(pointer, 'missing_field', 'must be given');
    return standIn;
  }
}

function rangeInWords({ least, above, most, whole = false }: NumberRange): string {
  const number = whole ? 'a whole number' : 'a number';
  if (least !== undefined && most !== undefined) return `${number} from ${least} to ${most}`;
  if (above !== undefined) return `${number} above ${above}${most === undefined ? '' : `, up to ${most}`}`;
  return `${number} of at least ${least ?? 0}`;
}

const escaped = (name: string): string => name.slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1');
