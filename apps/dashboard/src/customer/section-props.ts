import type { Api } from '../api/client';
import type { AdoptionSearch } from './adoption-search';

export type Dashboard = Api<'AdoptionDashboard'>;

/** What every section of a customer's page gets. */
export interface SectionProps {
  readonly dashboard: Dashboard;
  /**
   * Opens a dialog of the page: it stands in the address, beside period and comparison.
   * @param picked UUIDs of the people whom a campaign is for; left out: its whole group
   */
  readonly openDialog: (dialog: Omit<AdoptionSearch, 'period' | 'comparison'>, picked?: readonly string[]) => void;
}
