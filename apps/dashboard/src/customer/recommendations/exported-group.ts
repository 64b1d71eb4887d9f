import type { UserStatus } from '../adoption-search';

/** Rule about people who have a seat and have never come; every other list that a rule names is of those who have gone quiet. */
const NEVER_ACTIVE_RULE = 'unactivated-seats';

/** Whose list an action exports: as its address says, else those that its rule is about. */
export const exportedGroup = (rule: string, status: UserStatus | undefined): UserStatus => status ?? (rule === NEVER_ACTIVE_RULE ? 'never_active' : 'dormant');
