/** What kind of rows a file holds. */
export type ImportKind = 'features' | 'customers' | 'users' | 'entitlements' | 'contracts' | 'gauges' | 'events';

/** How a cell becomes a value. `day` and `instant` are texts that may be written in several ways. */
export type CellForm = 'text' | 'number' | 'truth' | 'limit' | 'list' | 'events' | 'json' | 'day' | 'instant';

/** A field that a column of a file may fill. */
export interface ImportField {
  /** Name in the API; a dot leads into a nested object. */
  readonly key: string;
  readonly label: string;
  readonly form: CellForm;
  /** What stands in the template. */
  readonly example: string;
  readonly description: string;
  /** Other usual names of its column. */
  readonly names: readonly string[];
}

type Line = readonly [key: string, label: string, form: CellForm, example: string, description: string, ...names: string[]];

const CUSTOMER: Line = [
  'customerId',
  'Customer ID',
  'text',
  'acme',
  'External id or UUID of the account.',
  'customer',
  'account',
  'accountId',
  'groupId',
  'company',
  'companyId',
];
const USER_NAMES = ['user', 'userId', 'memberId', 'person'];

const LINES: Readonly<Record<ImportKind, { readonly path: string; readonly fields: readonly Line[] }>> = {
  features: {
    path: '/api/features',
    fields: [
      ['key', 'Feature key', 'text', 'advanced-reports', 'Stable key of the feature.', 'feature', 'featureKey', 'featureId'],
      ['name', 'Name', 'text', 'Advanced reports', 'Name that people read.', 'featureName', 'title'],
      ['tier', 'Tier', 'text', 'advanced', 'core, advanced or power.', 'level'],
      ['kind', 'Kind', 'text', 'ui', 'ui or api.', 'type'],
      ['mustHave', 'Must have', 'truth', 'yes', 'Whether every account needs it: yes or no.', 'required'],
      ['order', 'Order', 'number', '3', 'Place in lists.', 'position'],
      ['availableFrom', 'Available from', 'day', '2026-01-15', 'Day from which it can be used.', 'releasedOn', 'liveFrom'],
      ['archivedAt', 'Archived on', 'day', '', 'Day from which it is no longer offered.', 'archivedOn'],
      ['adoptionCutoff.percent', 'Adopted from percent', 'number', '10', 'Share of active users from which it counts as adopted.', 'cutoffPercent'],
      ['adoptionCutoff.users', 'Adopted from users', 'number', '3', 'Users from which it counts as adopted.', 'cutoffUsers'],
      ['adoptionCutoff.days', 'Adopted from days', 'number', '2', 'Days of use from which it counts as adopted.', 'cutoffDays'],
      ['valueProposition', 'Value proposition', 'text', 'Answers without exports', 'What it is good for.'],
      ['benefitClaim.text', 'Benefit', 'text', '', 'A benefit that can be proved.', 'benefitText', 'benefit'],
      ['benefitClaim.source', 'Source of the benefit', 'text', '', 'Where the benefit was measured.', 'benefitSource'],
      ['minutesSavedPerUse.low', 'Minutes saved, low', 'number', '', 'Least minutes that a use saves.', 'minutesLow'],
      ['minutesSavedPerUse.likely', 'Minutes saved, likely', 'number', '', 'Likely minutes that a use saves.', 'minutesLikely'],
      ['minutesSavedPerUse.high', 'Minutes saved, high', 'number', '', 'Most minutes that a use saves.', 'minutesHigh'],
      ['minutesSavedPerUse.source', 'Source of the minutes', 'text', '', 'Where the minutes were measured.', 'minutesSource'],
      ['action', 'Action', 'text', 'guide', 'training, guide or download_link.'],
      ['guideUrl', 'Guide', 'text', 'https://example.com/guide', 'Address that begins with https://.', 'guide'],
      ['downloadUrl', 'Download', 'text', '', 'Address that begins with https://.', 'download'],
      ['events', 'Events', 'events', 'Report Created:create; Report Opened', 'Event names parted by ;, each with :use, :create or :collaborate.', 'eventNames'],
      ['properties', 'Kept properties', 'list', '', 'Names of event properties to keep, parted by ;.'],
    ],
  },
  customers: {
    path: '/api/customers',
    fields: [
      ['externalId', 'Customer ID', 'text', 'acme', 'Your id of the account.', 'customerId', 'accountId', 'companyId', 'id', 'customer', 'account'],
      ['name', 'Name', 'text', 'Acme Corp', 'Name that people read.', 'customerName', 'accountName', 'companyName', 'company', 'customer', 'account'],
      ['segment', 'Segment', 'text', 'Enterprise', 'Segment in which it is compared.'],
      ['industry', 'Industry', 'text', 'Retail', 'Industry in which it is compared.', 'sector', 'vertical'],
      ['timeZone', 'Time zone', 'text', 'Europe/Berlin', 'IANA time zone in which its days are cut.', 'tz'],
      ['csmEmail', 'CSM e-mail', 'text', 'casey@example.com', 'E-mail address of its customer success manager.', 'csm', 'owner', 'ownerEmail'],
      ['goLiveOn', 'Go-live date', 'day', '2026-01-15', 'Day on which it went live.', 'goLive', 'liveOn'],
    ],
  },
  users: {
    path: '/api/users',
    fields: [
      CUSTOMER,
      ['externalId', 'User ID', 'text', 'u-17', 'Your id of the user.', ...USER_NAMES, 'id'],
      ['name', 'Name', 'text', 'Sam Lee', 'Name that people read.', 'userName', 'fullName'],
      ['email', 'E-mail', 'text', 'sam@example.com', 'E-mail address.', 'userEmail', 'mail', 'emailAddress'],
      ['team', 'Team', 'text', 'Finance', 'Team or department.', 'department'],
      ['role', 'Role', 'text', 'Analyst', 'Role or job title.', 'title', 'jobTitle'],
      ['signedUpAt', 'Signed up', 'instant', '2026-01-20T09:00:00Z', 'When the user got access.', 'createdAt', 'registeredAt', 'signupDate', 'signUpAt'],
      ['deactivatedAt', 'Deactivated', 'instant', '', 'When the user lost access.', 'leftAt', 'disabledAt'],
      ['internal', 'Internal', 'truth', 'no', 'One of your own people, counted nowhere: yes or no.', 'isInternal'],
    ],
  },
  entitlements: {
    path: '/api/entitlements',
    fields: [
      CUSTOMER,
      ['metric', 'Metric', 'text', 'registered_users', 'What is bought, for example registered_users.'],
      ['limit', 'Limit', 'limit', '200', 'How much of it; "unlimited" for no limit.', 'entitled', 'quota', 'max'],
      ['validFrom', 'Valid from', 'day', '2026-01-01', 'First day; empty: since ever.', 'from', 'startsOn'],
      ['features', 'Features', 'list', '', 'Keys of features that it is about, parted by ;.', 'featureKeys'],
    ],
  },
  contracts: {
    path: '/api/contracts',
    fields: [
      CUSTOMER,
      ['externalId', 'Contract ID', 'text', 'c-2026', 'Your id of the contract.', 'contractId', 'contract', 'id'],
      ['startsOn', 'Starts on', 'day', '2026-01-01', 'First day.', 'start', 'startDate', 'from'],
      ['endsOn', 'Ends on', 'day', '2026-12-31', 'Last day.', 'end', 'endDate', 'renewsOn', 'to'],
      ['seats', 'Seats', 'number', '200', 'Licences that were bought.', 'licenses', 'licences'],
      ['plan', 'Plan', 'text', 'Enterprise', 'Name of the plan.'],
    ],
  },
  gauges: {
    path: '/api/usage/gauges',
    fields: [
      CUSTOMER,
      ['metric', 'Metric', 'text', 'storage_gb', 'What was measured.', 'gauge'],
      ['date', 'Date', 'day', '2026-03-01', 'Day of the measurement.', 'day', 'on'],
      ['value', 'Value', 'number', '84.5', 'What it stood at.'],
    ],
  },
  events: {
    path: '/api/usage/events',
    fields: [
      ['id', 'Event ID', 'text', 'e-1001', 'Your id of the event; without it one is made from what the row says.', 'eventId', 'messageId', 'uuid'],
      CUSTOMER,
      ['userId', 'User ID', 'text', 'u-17', 'Your id of the user.', ...USER_NAMES],
      ['event', 'Event', 'text', 'Report Created', 'Name of the event; without it, feature and action name it.', 'eventName', 'name'],
      ['feature', 'Feature', 'text', '', 'Key of the feature; empty: the catalogue finds it by the event name.', 'featureKey'],
      ['action', 'Action', 'text', '', 'What was done.'],
      ['sessionId', 'Session ID', 'text', 's-1', 'Session in which it happened.', 'session'],
      ['timestamp', 'Time', 'instant', '2026-03-01T09:30:00Z', 'When it happened.', 'occurredAt', 'time', 'at', 'date', 'createdAt'],
      ['channel', 'Channel', 'text', 'ui', 'ui or api; ui when empty.'],
      ['quantity', 'Quantity', 'number', '1', 'How often it happened; once when empty.', 'count', 'qty'],
      ['properties', 'Properties', 'json', '', 'A JSON object.'],
    ],
  },
};

/** Per kind: the address that takes its rows, and its fields. */
export const IMPORT_KINDS = Object.fromEntries(
  Object.entries(LINES).map(([kind, { path, fields }]) => [
    kind,
    { path, fields: fields.map(([key, label, form, example, description, ...names]): ImportField => ({ key, label, form, example, description, names })) },
  ]),
) as unknown as Readonly<Record<ImportKind, { readonly path: string; readonly fields: readonly ImportField[] }>>;

export const KIND_NAMES = Object.keys(IMPORT_KINDS) as ImportKind[];
