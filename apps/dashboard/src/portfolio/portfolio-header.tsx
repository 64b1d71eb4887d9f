import { SegmentedControl } from '@mantine/core';
import { formatDateRange } from '@adoption/presentation';
import { IconFileExport } from '@tabler/icons-react';
import { DEFAULT_PERIOD, PERIODS } from '../customer/adoption-search';
import { TableExport } from '../exports/table-export';
import { CUSTOMER } from '../words/customer';
import { EXPORTS } from '../words/exports';
import { PORTFOLIO } from '../words/portfolio';
import { Choice } from './choice';
import { EXPORTED } from './exported';
import { NameSearch } from './name-search';
import { askedFor, type Portfolio } from './portfolio-query';
import { BANDS, type PortfolioSearch } from './portfolio-search';
import type { Choices } from './use-choices';
import styles from './portfolio-header.module.css';

interface PortfolioHeaderProps {
  readonly title: string;
  readonly portfolio: Portfolio | undefined;
  readonly choices: Choices;
  readonly search: PortfolioSearch;
  readonly onChange: (next: PortfolioSearch) => void;
  /** The list is of one's own accounts, whatever is chosen. */
  readonly ownOnly?: boolean;
}

/** Title, which accounts and days are shown, and a way to take them along. */
export function PortfolioHeader({ title, portfolio, choices, search, onChange, ownOnly = false }: PortfolioHeaderProps) {
  return (
    <div className={styles.header}>
      <div>
        <h1>{title}</h1>
        <p className="small">{aboutOf(portfolio)}</p>
      </div>
      <div className={`${styles.controls} no-print`}>
        <NameSearch value={search.q ?? ''} onChange={(q) => onChange({ q })} />
        <Choice
          label={PORTFOLIO.segment}
          none={PORTFOLIO.allSegments}
          value={search.segment}
          onChange={(segment) => onChange({ segment })}
          options={choices.segments}
        />
        {!ownOnly && (
          <Choice
            label={PORTFOLIO.owner}
            none={PORTFOLIO.allOwners}
            value={search.owner?.toLowerCase()}
            onChange={(owner) => onChange({ owner })}
            options={choices.owners}
          />
        )}
        <Choice
          label={PORTFOLIO.band}
          none={PORTFOLIO.allBands}
          value={search.band}
          onChange={(band) => onChange({ band })}
          options={BANDS.map((value) => ({ value, word: PORTFOLIO.bands[value] }))}
        />
        <SegmentedControl
          aria-label={PORTFOLIO.period}
          value={search.period ?? DEFAULT_PERIOD}
          onChange={(period) => onChange({ period })}
          data={PERIODS.map((value) => ({ value, label: CUSTOMER.periods[value] }))}
        />
        <TableExport
          label={EXPORTS.export}
          variant="filled"
          leftSection={<IconFileExport size={16} aria-hidden="true" />}
          formats={EXPORTED}
          wish={(format) => ({ kind: 'portfolio', about: title, query: askedFor(search), body: { format } })}
        />
      </div>
    </div>
  );
}

function aboutOf(portfolio: Portfolio | undefined): string {
  if (portfolio === undefined) return '\u00A0';
  const { asOf, pending } = portfolio;
  const parts = [
    asOf.from === null || asOf.to === null ? null : PORTFOLIO.asOf(formatDateRange(asOf.from, asOf.to)),
    pending.accounts > 0 ? PORTFOLIO.pending(pending.accounts) : null,
  ];
  return parts.filter((part) => part !== null).join(' · ') || '\u00A0';
}
