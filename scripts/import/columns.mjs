// What the columns of each kind of file mean: the field, the names it may have, and how its cells are read.
const text = (cell) => cell;
const number = (cell) => (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(cell) ? Number(cell) : cell);
const TRUTH = { true: true, yes: true, y: true, 1: true, false: false, no: false, n: false, 0: false };
const truth = (cell) => TRUTH[cell.toLowerCase()] ?? cell;
const limit = (cell) => (/^(unlimited|null)$/i.test(cell) ? null : number(cell));
const list = (cell) =>
  cell
    .split(/[;|]/)
    .map((part) => part.trim())
    .filter(Boolean);
/** `Report Created:create; Report Opened` */
const events = (cell) =>
  list(cell).map((part) => {
    const [, name, kind] = /^(.*?)(?::(use|create|collaborate))?$/.exec(part);
    return { name, kind: kind ?? 'use' };
  });
/** A JSON object; anything else goes on as it is and is refused by the server. */
const json = (cell) => {
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
};

const CUSTOMER = ['customerId', text, 'customer', 'account', 'accountId', 'groupId', 'company', 'companyId'];
const USER_NAMES = ['user', 'userId', 'memberId', 'person'];

/** Per kind: the address, and one line a field: name, reader, further names. Upper and lower case, spaces, `_` and `-` make no difference. */
export const KINDS = {
  features: {
    path: '/api/features',
    fields: [
      ['key', text, 'feature', 'featureKey', 'featureId'],
      ['name', text, 'featureName', 'title'],
      ['tier', text, 'level'],
      ['kind', text, 'type'],
      ['mustHave', truth, 'required'],
      ['order', number, 'position'],
      ['availableFrom', text, 'releasedOn', 'liveFrom'],
      ['archivedAt', text, 'archivedOn'],
      ['adoptionCutoff.percent', number, 'cutoffPercent'],
      ['adoptionCutoff.users', number, 'cutoffUsers'],
      ['adoptionCutoff.days', number, 'cutoffDays'],
      ['valueProposition', text],
      ['benefitClaim.text', text, 'benefitText', 'benefit'],
      ['benefitClaim.source', text, 'benefitSource'],
      ['minutesSavedPerUse.low', number, 'minutesLow'],
      ['minutesSavedPerUse.likely', number, 'minutesLikely'],
      ['minutesSavedPerUse.high', number, 'minutesHigh'],
      ['minutesSavedPerUse.source', text, 'minutesSource'],
      ['action', text],
      ['guideUrl', text, 'guide'],
      ['downloadUrl', text, 'download'],
      ['events', events, 'eventNames'],
      ['properties', list],
    ],
  },
  customers: {
    path: '/api/customers',
    fields: [
      ['externalId', text, 'customerId', 'accountId', 'companyId', 'id', 'customer', 'account'],
      ['name', text, 'customerName', 'accountName', 'companyName', 'company', 'customer', 'account'],
      ['segment', text],
      ['industry', text, 'sector', 'vertical'],
      ['timeZone', text, 'tz'],
      ['csmEmail', text, 'csm', 'owner', 'ownerEmail'],
      ['goLiveOn', text, 'goLive', 'liveOn'],
    ],
  },
  users: {
    path: '/api/users',
    fields: [
      CUSTOMER,
      ['externalId', text, ...USER_NAMES, 'id'],
      ['name', text, 'userName', 'fullName'],
      ['email', text, 'userEmail', 'mail', 'emailAddress'],
      ['team', text, 'department'],
      ['role', text, 'title', 'jobTitle'],
      ['signedUpAt', text, 'createdAt', 'registeredAt', 'signupDate', 'signUpAt'],
      ['deactivatedAt', text, 'leftAt', 'disabledAt'],
      ['internal', truth, 'isInternal'],
    ],
  },
  entitlements: {
    path: '/api/entitlements',
    fields: [
      CUSTOMER,
      ['metric', text],
      ['limit', limit, 'entitled', 'quota', 'max'],
      ['validFrom', text, 'from', 'startsOn'],
      ['features', list, 'featureKeys'],
    ],
  },
  contracts: {
    path: '/api/contracts',
    fields: [
      CUSTOMER,
      ['externalId', text, 'contractId', 'contract', 'id'],
      ['startsOn', text, 'start', 'startDate', 'from'],
      ['endsOn', text, 'end', 'endDate', 'renewsOn', 'to'],
      ['seats', number, 'licenses', 'licences'],
      ['plan', text],
    ],
  },
  gauges: { path: '/api/usage/gauges', fields: [CUSTOMER, ['metric', text, 'gauge'], ['date', text, 'day', 'on'], ['value', number]] },
  events: {
    path: '/api/usage/events',
    fields: [
      ['id', text, 'eventId', 'messageId', 'uuid'],
      CUSTOMER,
      ['userId', text, ...USER_NAMES],
      ['event', text, 'eventName', 'name'],
      ['feature', text, 'featureKey'],
      ['action', text],
      ['sessionId', text, 'session'],
      ['timestamp', text, 'occurredAt', 'time', 'at', 'date', 'createdAt'],
      ['channel', text],
      ['quantity', number, 'count', 'qty'],
      ['properties', json],
    ],
  },
};

const plain = (name) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/**
 * Finds the field of every column of a file.
 * @param renamed column → field, from `--map`
 * @returns `read(cells)` → the row, and the columns that no field takes
 */
export function columnsOf(kind, header, renamed = new Map()) {
  const fields = KINDS[kind].fields.map(([field, read, ...others]) => ({ field, path: field.split('.'), read, names: [field, ...others].map(plain) }));
  const wanted = new Map([...renamed].map(([from, to]) => [plain(from), to]));
  const columns = header.map(() => null);
  const take = (at, field) => {
    if (columns[at] !== null || columns.some((column) => column?.field === field.field)) return;
    columns[at] = field;
  };
  // What was asked for first, then the field's own name, then its other names in their order.
  header.forEach((name, at) => {
    const to = wanted.get(plain(name));
    const field = to === undefined ? undefined : fields.find(({ names }) => names[0] === plain(to));
    if (field !== undefined) take(at, field);
  });
  for (const field of fields) {
    for (const name of field.names) {
      const at = header.findIndex((column, i) => columns[i] === null && plain(column) === name && !wanted.has(plain(column)));
      if (at >= 0) take(at, field);
    }
  }
  return {
    read: (cells) => rowOf(columns, cells),
    ignored: header.filter((_, at) => columns[at] === null),
    fields: new Set(columns.map((column) => column?.field)),
  };
}

/** Empty cells say nothing: the field stays as it is. */
function rowOf(columns, cells) {
  const row = {};
  columns.forEach((column, at) => {
    const cell = cells[at];
    if (column === null || cell === undefined || cell === '') return;
    const [outer, inner] = column.path;
    if (inner === undefined) row[outer] = column.read(cell);
    else row[outer] = { ...row[outer], [inner]: column.read(cell) };
  });
  return row;
}

/** Names of the fields that `--map` may name. */
export const fieldsOf = (kind) => KINDS[kind].fields.map(([field]) => field);
