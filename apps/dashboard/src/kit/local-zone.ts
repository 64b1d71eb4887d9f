/** The IANA zone of the person's clock, for instants that belong to no account. */
export const localZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
