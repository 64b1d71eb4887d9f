import { IconX } from '@tabler/icons-react';
import { PORTFOLIO } from '../words/portfolio';
import { challengeKey } from './challenge';
import { activeFilters, type Filter, NO_FILTERS } from './portfolio-filters';
import type { Portfolio } from './portfolio-query';
import type { PortfolioSearch } from './portfolio-search';
import type { Choices } from './use-choices';
import styles from './filter-chips.module.css';

interface FilterChipsProps {
  readonly search: PortfolioSearch;
  readonly choices: Choices;
  /** Names the challenges. */
  readonly portfolio: Portfolio | undefined;
  readonly onChange: (next: PortfolioSearch) => void;
}

/** The filters in force; each can be taken away, or all at once. */
export function FilterChips({ search, choices, portfolio, onChange }: FilterChipsProps) {
  const chips = activeFilters(search).map((filter) => ({ filter, word: wordOf(filter, search, choices, portfolio) }));
  if (chips.length === 0) return null;
  return (
    <div className={`${styles.chips} no-print`} role="group" aria-label={PORTFOLIO.filters}>
      {chips.map(({ filter, word }) => (
        <button key={filter} type="button" className={styles.chip} aria-label={PORTFOLIO.remove(word)} onClick={() => onChange({ [filter]: undefined })}>
          {word}
          <IconX size={14} aria-hidden="true" />
        </button>
      ))}
      <button type="button" className={styles.clear} onClick={() => onChange(NO_FILTERS)}>
        {PORTFOLIO.clear}
      </button>
    </div>
  );
}

function wordOf(filter: Filter, search: PortfolioSearch, { owners }: Choices, portfolio: Portfolio | undefined): string {
  const value = search[filter] ?? '';
  if (filter === 'q') return PORTFOLIO.named(value);
  if (filter === 'owner') return owners.find((owner) => owner.value === value.toLowerCase())?.word ?? value;
  if (filter === 'band') return PORTFOLIO.bands[search.band ?? 'unscored'];
  if (filter !== 'challenge') return value;
  return PORTFOLIO.challenge(portfolio?.challenges.find((challenge) => challengeKey(challenge) === value)?.title ?? value);
}
