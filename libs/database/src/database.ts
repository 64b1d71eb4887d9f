import { Pool, type PoolClient, type QueryResultRow, types } from 'pg';

// Days stay text and 64-bit sums become numbers: everything counted here is below 2^53.
types.setTypeParser(types.builtins.DATE, (value) => value);
types.setTypeParser(types.builtins.INT8, Number);

/** What a query may be run on: the pool, or the client of a running transaction. */
export interface Queryable {
  /**
   * Rows of one statement with bound parameters.
   * @param name prepares the statement once a connection under this name
   */
  query<Row extends QueryResultRow>(sql: string, parameters?: readonly unknown[], name?: string): Promise<Row[]>;
}

// Days as whole days since 1970-01-01, everything else as usual. The driver reads every value as UTF-8 text, which destroys results in
// binary form; a blob in text form is hexadecimal and arrives whole.
const DAY_MILLISECONDS = 86_400_000;
const factTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary'): ((value: string) => unknown) =>
    oid === types.builtins.DATE ? (value) => Date.parse(value) / DAY_MILLISECONDS : (types.getTypeParser(oid, format) as (value: string) => unknown),
};

/** Client of a transaction; statements on it run one after the other, in the order they were asked for, whether or not the last one was awaited. */
export class Transaction implements Queryable {
  constructor(private readonly client: PoolClient) {}

  async query<Row extends QueryResultRow>(sql: string, parameters?: readonly unknown[], name?: string): Promise<Row[]> {
    return (await this.client.query<Row>({ name, text: sql, values: parameters as unknown[] })).rows;
  }

  /**
   * Rows of a statement that is prepared once a connection under its name: for the reads of a dashboard. Dates (finite ones) are
   * whole days since 1970-01-01, blobs are Buffers.
   */
  async read<Row extends QueryResultRow>(name: string, sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return (await this.client.query<Row>({ name, text: sql, values: parameters as unknown[], types: factTypes })).rows;
  }

  /**
   * Runs a statement of which only the number of touched rows matters.
   * @param name prepares the statement once a connection under this name
   */
  async run(sql: string, parameters?: readonly unknown[], name?: string): Promise<number> {
    return (await this.client.query({ name, text: sql, values: parameters as unknown[] })).rowCount ?? 0;
  }
}

/** The connection pool of one process, for counting and ingestion. */
export class Database implements Queryable {
  readonly pool: Pool;

  /** @param parallelReads false: a read takes one core of the database only */
  constructor(url: string, connections: number, applicationName: string, parallelReads = true) {
    this.pool = new Pool({
      connectionString: url,
      max: connections,
      pipeline: true,
      application_name: applicationName,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 30_000,
      options: `-c timezone=UTC -c jit=off -c statement_timeout=120000 -c lock_timeout=30000${parallelReads ? '' : ' -c max_parallel_workers_per_gather=0'}`,
    });
    // A connection that dies is replaced by the pool, and the query on it fails; without listeners, for the idle ones and for those
    // in the middle of a transaction, it would end the process.
    this.pool.on('error', () => {});
    this.pool.on('connect', (client) => client.on('error', () => {}));
  }

  async query<Row extends QueryResultRow>(sql: string, parameters?: readonly unknown[], name?: string): Promise<Row[]> {
    return (await this.pool.query<Row>({ name, text: sql, values: parameters as unknown[] })).rows;
  }

  /** Runs `work` in one transaction (read committed); rolled back when it throws. */
  async transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.within('BEGIN', work);
  }

  /**
   * Runs reads that all see the same state of the database. Rows of one account lie where they arrived, among everybody's: reads
   * gather their places first and visit each page once, several times faster than going back and forth in the order of an index.
   */
  async snapshot<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.within('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL enable_indexscan = off', work);
  }

  private async within<Result>(begin: string, work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query(begin);
      const result = await work(new Transaction(client));
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((failure: Error) => {
        broken = failure;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
