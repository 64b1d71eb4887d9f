import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@adoption/database';
import type { Step, Work } from '@adoption/jobs';
import { ImportedEvents } from '@adoption/usage';
import { importPruned } from './import-pruned';
import type { ImportRecord, ImportResult, StoredState } from './import-record';
import { JudgeAccounts } from './judge-accounts';
import { JudgeEvents } from './judge-events';
import { PartJudge, type PartVerdict } from './part-judge';
import { customersInReach } from './queries/customers-in-reach.query';
import { findImports } from './queries/find-imports.query';
import { finishCheck } from './queries/finish-check.query';
import { finishRun, sumsOfRun } from './queries/finish-run.query';
import { finishUndo } from './queries/finish-undo.query';
import { type KeptPart, loadPart } from './queries/load-part.query';
import { lockImport } from './queries/lock-import.query';
import { nextCustomer } from './queries/next-customer.query';
import { planPart } from './queries/plan-part.query';
import { recordCheck, recordCustomers } from './queries/record-check.query';

/** What a job of an import is about. */
interface ImportSubject {
  /** Key of the import. */
  readonly import: number;
  readonly csmEmail: string | null;
}

/** A part of an import that a step is to work on. */
interface Task {
  readonly record: ImportRecord;
  readonly number: number;
  readonly part: KeptPart;
  readonly verdict: PartVerdict;
}

/** Nothing is left to do: the import is gone, or another job has it. */
const OVER: Step = { done: 0, total: 0, finished: true };

/** The steps of the jobs of imports: a part of the file each, or a customer. Each may be taken again and leaves the same. */
@Injectable()
export class ImportWork {
  constructor(
    private readonly database: Database,
    private readonly judge: PartJudge,
    private readonly accounts: JudgeAccounts,
    private readonly events: JudgeEvents,
    private readonly imported: ImportedEvents,
  ) {}

  /** Judges a part and keeps what it found. */
  async check(work: Work): Promise<Step> {
    const task = await this.task(work, 'checking');
    if (task === null) return this.over(work);
    const { record, number, part, verdict } = task;
    const kept = await this.asHolder(work, 'checking', async (transaction) => {
      const { keys, bad, customers, valid, duplicates } = verdict;
      const counts = { valid: valid.length, bad: bad.length, duplicates, problems: countBy(bad.map(({ code }) => code)) };
      await recordCheck(transaction, record.key, number, { keys, bad, customers, counts });
      if (part.last) await finishCheck(transaction, record.key);
    });
    return kept ? stepAfter(task) : OVER;
  }

  /** Imports the valid rows of a part. What it is going to do is noted first, so that the sums hold when it is done twice. */
  async run(work: Work): Promise<Step> {
    const task = await this.task(work, 'importing');
    if (task === null) return this.over(work);
    const { record, number, part, verdict } = task;
    const { kind, key } = record;
    if (part.ran === null) {
      const { created, updated, unchanged, valid, bad, users } = verdict;
      const unknown = users.length === 0 ? [] : await this.imported.unknownUsers(users);
      const plan = { created, updated, unchanged, valid: valid.length, bad: bad.length };
      const kept = await this.asHolder(work, 'importing', async (transaction) => {
        await planPart(transaction, key, number, plan, unknown);
        await recordCustomers(transaction, key, verdict.customers);
      });
      if (!kept) return OVER;
    }
    if (kind === 'events') await this.events.write(key, verdict.events, `import:${record.id}`);
    else await this.accounts.write(kind, verdict.valid);
    const customers = kind === 'customers' ? await this.customersOf(verdict) : verdict.customers;
    const kept = await this.asHolder(work, 'importing', async (transaction) => {
      await recordCustomers(transaction, key, customers);
      if (part.last) await finishRun(transaction, key, await this.result(transaction, record));
    });
    return kept ? stepAfter(task) : OVER;
  }

  /** Takes back what an import of events brought to one customer. */
  async undo(work: Work): Promise<Step> {
    const { import: key } = work.subject as ImportSubject;
    const after = (work.position as { readonly after: number } | null)?.after ?? 0;
    const record = await this.held(work, 'undoing');
    if (record === undefined) return this.over(work);
    const next = await nextCustomer(this.database, key, after);
    if (next === undefined) {
      // A run that was cancelled may have finished its step meanwhile.
      if ((await this.imported.count(key)) > 0) return { done: 0, total: work.total, position: { after: 0 }, finished: false };
      await this.asHolder(work, 'undoing', (transaction) => finishUndo(transaction, key));
      return { done: work.done, total: work.total ?? work.done, finished: true, result: hrefOf(record) };
    }
    await this.imported.remove(key, next.customer, next.users, record.runAt ?? record.createdAt);
    return { done: next.before + 1, total: next.total, position: { after: next.customer }, finished: false };
  }

  /** @throws Problem conflict when the file is gone, as before a job that failed long ago is taken up again */
  private async task(work: Work, state: StoredState): Promise<Task | null> {
    const { csmEmail } = work.subject as ImportSubject;
    const number = (work.position as { readonly part: number } | null)?.part ?? 0;
    const record = await this.held(work, state);
    if (record === undefined) return null;
    const part = await loadPart(this.database, record.key, number);
    if (part === undefined) return this.withoutPart(work, state);
    return { record, number, part, verdict: await this.judge.judge(record, number, part.bytes, csmEmail) };
  }

  /** A part is gone with the whole import, or after the last step of a job that has the import no more, or because the file is no longer kept. */
  private async withoutPart(work: Work, state: StoredState): Promise<null> {
    if ((await this.held(work, state)) !== undefined) throw importPruned();
    return null;
  }

  /** The import, as long as it is this job's. */
  private async held(work: Work, state: StoredState): Promise<ImportRecord | undefined> {
    const [record] = await findImports(this.database, null, { key: (work.subject as ImportSubject).import });
    return record?.job === work.id && record.state === state ? record : undefined;
  }

  /** A step that is taken again after the last one has nothing to do; what it shows is what that one showed. */
  private async over(work: Work): Promise<Step> {
    const [record] = await findImports(this.database, null, { key: (work.subject as ImportSubject).import });
    return record?.job === work.id ? { done: record.total, total: record.total, finished: true, result: hrefOf(record) } : OVER;
  }

  /** Writes only while the import is this job's; false otherwise. */
  private asHolder(work: Work, state: StoredState, write: (transaction: Transaction) => Promise<void>): Promise<boolean> {
    return this.database.transaction(async (transaction) => {
      const row = await lockImport(transaction, (work.subject as ImportSubject).import);
      if (row?.job !== work.id || row.state !== state) return false;
      await write(transaction);
      return true;
    });
  }

  private async customersOf({ valid }: PartVerdict): Promise<number[]> {
    const names = valid.map((row) => String(row['externalId']));
    return [...new Set((await customersInReach(this.database, names, null)).values())];
  }

  /** What the whole run did. Stored events say themselves which import brought them. */
  private async result(transaction: Transaction, { key, kind }: ImportRecord): Promise<ImportResult> {
    const { created, updated, unchanged, valid, bad } = await sumsOfRun(transaction, key);
    const accepted = kind === 'events' ? await this.imported.count(key) : 0;
    return { created, updated, unchanged, accepted, duplicates: kind === 'events' ? valid - accepted : 0, rejected: bad };
  }
}

function stepAfter({ record, number, part }: Task): Step {
  const { last, before, rows } = part;
  return { done: before + rows, total: record.total, position: { part: number + 1 }, finished: last, result: last ? hrefOf(record) : null };
}

const hrefOf = ({ id }: ImportRecord): { href: string } => ({ href: `/api/imports/${id}` });

function countBy(codes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
