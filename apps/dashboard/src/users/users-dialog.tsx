import type { AdoptionSearch } from '../customer/adoption-search';

interface UsersDialogProps {
  readonly customerId: string;
  readonly customerName: string;
  readonly search: AdoptionSearch;
  readonly onClose: () => void;
  readonly openDialog: (dialog: Omit<AdoptionSearch, 'period' | 'comparison'>) => void;
}

/** The people behind a count of a customer's page. */
export const UsersDialog = (_props: UsersDialogProps) => null;
