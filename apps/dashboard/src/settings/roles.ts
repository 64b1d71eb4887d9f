/** What people may be, the least first. */
export const ROLES = ['csm', 'leader', 'admin'] as const;
