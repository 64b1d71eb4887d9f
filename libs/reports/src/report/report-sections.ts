/** Parts of an adoption report, in the product document's order. */
export const REPORT_SECTIONS = ['score', 'entitlements', 'engagement', 'dormant', 'features', 'trends', 'peers', 'recommendations', 'value'] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];

/** Parts that only the people who look after an account read. */
export const INTERNAL_SECTIONS: readonly ReportSection[] = ['dormant'];
