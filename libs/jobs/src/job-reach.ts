import type { AccountScope } from '@adoption/access';

/** Which jobs somebody may see: those of the accounts in reach and their own. */
export interface JobReach extends AccountScope {
  /** Id of the caller. */
  readonly requester: string;
}
