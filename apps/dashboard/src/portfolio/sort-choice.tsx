import { PORTFOLIO } from '../words/portfolio';
import { Choice } from './choice';
import { DEFAULT_SORT, SORTS, type SortColumn } from './portfolio-search';
import styles from './sort-choice.module.css';

const wordOf = (sort: string): string => PORTFOLIO.sorted(PORTFOLIO.columns[sort.replace('-', '') as SortColumn], sort.startsWith('-'));
const OPTIONS = SORTS.filter((sort) => sort !== DEFAULT_SORT).map((value) => ({ value, word: wordOf(value) }));

/** The order of the accounts, where the table has no heads to press. */
export const SortChoice = ({ sort, onSort }: { readonly sort: string | undefined; readonly onSort: (sort: string | undefined) => void }) => (
  <span className={styles.narrow}>
    <Choice label={PORTFOLIO.sortBy} none={wordOf(DEFAULT_SORT)} value={sort} options={OPTIONS} onChange={onSort} />
  </span>
);
