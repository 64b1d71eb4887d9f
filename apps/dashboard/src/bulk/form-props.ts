import type { Feature } from '../sends/send-kinds';
import type { Account, Work } from './run-each';

/** What the form of something for many accounts gets. */
export interface BulkFormProps {
  readonly accounts: readonly Account[];
  /** Of the catalogue; at least one. */
  readonly features: readonly Feature[];
  /** Key of the feature to begin with. */
  readonly featureKey: string | undefined;
  /** Something was typed. */
  readonly onDirty: () => void;
  readonly onCancel: () => void;
  /** It is to be done. */
  readonly onWork: (work: Work) => void;
}
