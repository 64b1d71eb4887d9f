import { IconLoader2 } from '@tabler/icons-react';
import { problemOf } from '../api/api-problem';
import { Status } from '../kit/status';
import { Table } from '../kit/table';
import { STATES } from '../words/states';
import { BULK } from '../words/bulk';
import { DIALOGS } from '../words/dialogs';
import type { Account, BulkKind, Outcome } from './run-each';
import styles from './outcome-table.module.css';

interface OutcomeTableProps {
  readonly kind: BulkKind;
  readonly accounts: readonly Account[];
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

/** What came of each account; what is looked at opens in a new tab, for the work goes on in this one. */
export const OutcomeTable = ({ kind, accounts, outcomes }: OutcomeTableProps) => (
  <div className={styles.outcomes}>
    <Table caption={BULK.results}>
      <thead>
        <tr>
          <th scope="col">{BULK.account}</th>
          <th scope="col">{BULK.result}</th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <tr key={account.id}>
            <th scope="row">{account.name}</th>
            <td>
              <Result kind={kind} name={account.name} outcome={outcomes.get(account.id) ?? { state: 'waiting' }} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  </div>
);

function Result({ kind, name, outcome }: { readonly kind: BulkKind; readonly name: string; readonly outcome: Outcome }) {
  if (outcome.state === 'waiting') return <Status tone="plain">{BULK.states.waiting}</Status>;
  if (outcome.state === 'working')
    return (
      <span className={styles.working}>
        <IconLoader2 size={15} aria-hidden="true" />
        {BULK.states.working}
      </span>
    );
  if (outcome.state === 'failed') {
    const { detail, faults, reference } = problemOf(outcome.error);
    return (
      <>
        <Status tone="poor">{BULK.failed}</Status>
        <p className="small">{[detail, ...faults.map((fault) => fault.detail)].join(' ')}</p>
        {reference !== null && <p className="small">{STATES.reference(reference)}</p>}
      </>
    );
  }
  const { kind: what, people, leftOut, href } = outcome.done;
  return (
    <>
      {what === 'nobody' ? (
        <Status tone="watch">{BULK.nobody}</Status>
      ) : (
        <Status tone="good">{kind === 'guide' ? BULK.sent(people) : BULK.scheduled(people)}</Status>
      )}
      {href !== null && (
        <a href={href} target="_blank" rel="noopener" className={styles.view} aria-label={BULK.viewNamed(name)}>
          {DIALOGS.view}
        </a>
      )}
      {leftOut !== '' && <p className="small">{leftOut}</p>}
    </>
  );
}
