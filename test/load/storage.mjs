// What the database holds and wrote.

/** Position of the write-ahead log, in bytes. */
export const walPosition = async (database) => Number((await database.query("SELECT pg_current_wal_insert_lsn() - '0/0'::pg_lsn AS bytes")).rows[0].bytes);

/** Bytes of every table with its indexes, partitions under their parent's name, biggest first. Properties are kept by none of the benchmarks. */
export async function tableSizes(database) {
  const { rows } = await database.query(`
    SELECT coalesce(parent.relname, c.relname) AS name, sum(pg_total_relation_size(c.oid))::double precision AS bytes
    FROM pg_class c LEFT JOIN pg_inherits i ON i.inhrelid = c.oid LEFT JOIN pg_class parent ON parent.oid = i.inhparent
    WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace GROUP BY 1 ORDER BY 2 DESC`);
  return Object.fromEntries(rows.map((row) => [row.name, row.bytes]));
}

/** By how much each table grew; only those that did. */
export const growth = (before, after) =>
  Object.fromEntries(
    Object.entries(after)
      .map(([name, bytes]) => [name, bytes - (before[name] ?? 0)])
      .filter(([, bytes]) => bytes > 0),
  );
