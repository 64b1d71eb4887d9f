/**
 * Array parameters of PostgreSQL. Numbers travel in binary form, written column by column straight from rows: cheaper to make
 * than the driver's conversion of arrays, and cheaper for the server to read than text.
 */
type Column<Row, Value> = (row: Row) => Value | null;
type Numbers<Row> = Column<Row, number>;

const HEADER = 20;
/** Object ids of the element types, as every PostgreSQL has them. */
const TYPES = { bool: 16, char: 18, int8: 20, int2: 21, int4: 23, date: 1082, timestamptz: 1184, bit: 1560 } as const;
const DAYS_FROM_1970_TO_2000 = 10_957;
const MILLISECONDS_FROM_1970_TO_2000 = 946_684_800_000;

function array<Row, Value>(
  type: number,
  width: number,
  rows: readonly Row[],
  column: Column<Row, Value>,
  write: (view: DataView, at: number, value: Value) => void,
): Buffer {
  const buffer = Buffer.allocUnsafe(HEADER + rows.length * (4 + width));
  const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
  let at = HEADER;
  let nulls = 0;
  for (const row of rows) {
    const value = column(row);
    if (value === null) {
      nulls = 1;
      view.setInt32(at, -1);
      at += 4;
    } else {
      view.setInt32(at, width);
      write(view, at + 4, value);
      at += 4 + width;
    }
  }
  view.setInt32(0, 1);
  view.setInt32(4, nulls);
  view.setInt32(8, type);
  view.setInt32(12, rows.length);
  view.setInt32(16, 1);
  return buffer.subarray(0, at);
}

const writeInt2 = (view: DataView, at: number, value: number): void => view.setInt16(at, value);
const writeInt4 = (view: DataView, at: number, value: number): void => view.setInt32(at, value);
/** Whole numbers up to 2^53. */
const writeInt8 = (view: DataView, at: number, value: number): void => {
  view.setInt32(at, Math.floor(value / 4_294_967_296));
  view.setUint32(at + 4, value >>> 0);
};
const writeDay = (view: DataView, at: number, day: number): void => view.setInt32(at, day - DAYS_FROM_1970_TO_2000);
const writeInstant = (view: DataView, at: number, instant: number): void => writeInt8(view, at, (instant - MILLISECONDS_FROM_1970_TO_2000) * 1_000);

/** Parameter of type smallint[]. */
export const int2s = <Row>(rows: readonly Row[], column: Numbers<Row>): Buffer => array(TYPES.int2, 2, rows, column, writeInt2);

/** Parameter of type int[]. */
export const int4s = <Row>(rows: readonly Row[], column: Numbers<Row>): Buffer => array(TYPES.int4, 4, rows, column, writeInt4);

/** Parameter of type bigint[]. */
export const int8s = <Row>(rows: readonly Row[], column: Numbers<Row>): Buffer => array(TYPES.int8, 8, rows, column, writeInt8);

/** Parameter of type date[], from whole days since 1970-01-01. */
export const days = <Row>(rows: readonly Row[], column: Numbers<Row>): Buffer => array(TYPES.date, 4, rows, column, writeDay);

/** Parameter of type timestamptz[], from milliseconds since 1970. */
export const instants = <Row>(rows: readonly Row[], column: Numbers<Row>): Buffer => array(TYPES.timestamptz, 8, rows, column, writeInstant);

/** Parameter of type boolean[]. */
export const booleans = <Row>(rows: readonly Row[], column: Column<Row, boolean>): Buffer =>
  array(TYPES.bool, 1, rows, column, (view, at, value) => view.setUint8(at, value ? 1 : 0));

/** Parameter of type "char"[], from one ASCII character each. */
export const chars = <Row>(rows: readonly Row[], column: Column<Row, string>): Buffer =>
  array(TYPES.char, 1, rows, column, (view, at, value) => view.setUint8(at, value.charCodeAt(0)));

/** Parameter of type bit(92)[], from three words of 32 bits each, the most significant bit first. */
export const calendars = <Row>(rows: readonly Row[], column: Column<Row, readonly [number, number, number]>): Buffer =>
  array(TYPES.bit, 16, rows, column, (view, at, value) => {
    view.setInt32(at, 92);
    for (let i = 0; i < 3; i++) view.setInt32(at + 4 + 4 * i, value[i]!);
  });

/** An instant as PostgreSQL sends it in binary form, in milliseconds since 1970. */
export const readInstant = (bytes: Buffer, at: number): number =>
  (bytes.readInt32BE(at) * 4_294_967_296 + bytes.readUInt32BE(at + 4)) / 1_000 + MILLISECONDS_FROM_1970_TO_2000;

/** Parameter of type uuid[], from hex digits; of any type whose texts need no quoting. */
export const words = <Row>(rows: readonly Row[], column: (row: Row) => string): string => `{${rows.map(column).join(',')}}`;

/** Parameter of type text[] or jsonb[]. */
export const texts = (values: readonly (string | null)[]): string =>
  `{${values.map((value) => (value === null ? 'NULL' : `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`)).join(',')}}`;
