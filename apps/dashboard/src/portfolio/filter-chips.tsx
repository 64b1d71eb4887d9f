import { IconX } from '@tabler/icons-react';
import { PORTFOLIO } from '../words/portfolio';
import type { Portfolio } from './portfolio-query';
import type { PortfolioSearch } from './portfolio-search';
import styles from './filter-chips.module.css';

interface FilterChipsProps {
  readonly search: PortfolioSearch;
  readonly portfolio: Portfolio;
  readonly onChange: (next: Partial<PortfolioSearch>) => void;
}

const NO_FILTERS = { q: undefined, segment: undefined, industry: undefined, owner: undefined, band: undefined, challenge: undefined };

/** The filters in force; each can be taken away, or all at once. */
export function FilterChips({ search, portfolio, onChange }: FilterChipsProps) {
  const { q, segment, industry, owner, band, challenge } = search;
  const title = portfolio.challenges.find(({ rule, subject }) => `${rule}:${subject}` === challenge)?.title ?? challenge;
  const chips = [
    { key: 'q', word: q && PORTFOLIO.named(q) },
    { key: 'segment', word: segment },
    { key: 'industry', word: industry },
    { key: 'owner', word: owner === 'me' ? PORTFOLIO.me : owner === 'none' ? PORTFOLIO.noOwner : owner },
    { key: 'band', word: band && PORTFOLIO.bands[band] },
    { key: 'challenge', word: title && PORTFOLIO.challenge(title) },
  ].filter((chip): chip is { key: string; word: string } => chip.word !== undefined && chip.word !== '');
  if (chips.length === 0) return null;
  return (
    <div className={`${styles.chips} no-print`} role="group" aria-label={PORTFOLIO.filters}>
      {chips.map(({ key, word }) => (
        <button key={key} type="button" className={styles.chip} aria-label={PORTFOLIO.remove(word)} onClick={() => onChange({ [key]: undefined })}>
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
