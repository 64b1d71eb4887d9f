/**
 * Whether all that an export (`e`, of the job `j` about the account `c`) tells of may be seen by a CSM, `$2`, now; null: by who sees every account. A
 * portfolio is for those whose accounts it holds, all of them still.
 */
export const SEES_ALL = `($2::text IS NULL OR (lower(CASE WHEN j.customer IS NULL THEN e.csm_email ELSE c.csm_email END) = $2
  AND NOT EXISTS (SELECT 1 FROM customers o WHERE o.id = ANY(e.customers) AND lower(o.csm_email) IS DISTINCT FROM $2)))`;
