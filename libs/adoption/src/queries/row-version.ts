/**
 * An aggregate that names the present state of rows: equal names, equal rows. A write gives a row the number of its transaction, higher
 * than that of any row before it: while the number of rows stands, a change can only raise the sum of these numbers. They are reckoned
 * from 3, the first there is, by their ages, which add up three times faster than the numbers as text.
 */
export const ROW_VERSION = `concat_ws(':', count(*), sum(age(xmin)) - count(*) * age('3'::xid))`;
