export class PersonName {
  name: string;
  email: string;
}

export class DashboardCustomer {
  /** UUID of the account. */
  id: string;
  externalId: string;
  name: string;
  segment: string | null;
  industry: string | null;
  /** IANA time zone in which the account's days are cut. */
  timeZone: string;
  csm: PersonName | null;
  /** Last day of the contract in force. */
  renewsOn: string | null;
}

export class DayRange {
  from: string;
  to: string;
}

export class DashboardPeriod {
  key: '7d' | '30d' | '90d' | 'all';
  from: string;
  to: string;
  days: number;
  asOf: string;
  /** Whether `asOf` is today, so that the figures still move. */
  partial: boolean;
  previous: DayRange | null;
}

export class SoFarToday {
  /** Distinct users with a human event since local midnight. */
  activeUsers: number;
  /** Human events since local midnight. */
  events: number;
}

export class Freshness {
  /** When this version of the dashboard came to be. */
  generatedAt: string;
  lastEventAt: string | null;
  soFarToday: SoFarToday;
}

export class DataQuality {
  /** Events of the window without a known feature. */
  unmappedEvents: number;
  /** Events naming this customer that were refused on a day of the window and are still kept. */
  rejectedEvents: number;
  /** Events of the window that arrived more than 24 hours after their own time. */
  lateEvents: number;
  /** What could not be known, by name: `plan`, `licensedUsers`, … */
  missing: string[];
}
