import { isIP } from 'node:net';
import { resolve } from 'node:path';

/** Everything a process takes from its environment, validated once at start. */
export interface Settings {
  /** Port of the HTTP API and the page. */
  readonly port: number;
  /** Folder for the embedded database, exports and the admin token (absolute). */
  readonly dataDir: string;
  /** PostgreSQL connection string. */
  readonly databaseUrl: string;
  /** Redis connection string; null: BullMQ runs on PostgreSQL. */
  readonly redisUrl: string | null;
  /** SMTP connection string; null: the embedded mail sink. */
  readonly smtpUrl: string | null;
  /** Sender of every mail: an address, or a name and an address in angle brackets. */
  readonly mailFrom: string;
  /** Secret under which the mail provider signs what it reports of bounces and complaints; null: its address is closed. */
  readonly mailWebhookSecret: string | null;
  /** Token with every right, for the first sign-in and for scripts; null: none is accepted. */
  readonly adminToken: string | null;
  /** Origin that links in mails and sign-in links are built from, without trailing slash. */
  readonly publicUrl: string;
  /** Proxies whose word is taken for the address of who asks (`X-Forwarded-For`), as addresses or networks in CIDR notation; empty: none. */
  readonly trustProxy: readonly string[];
  /** Raw events older than this many days are refused and dropped; null: keep everything. */
  readonly retentionDays: number | null;
  readonly logLevel: LogLevel;
  /** IANA zone of customers that name none. */
  readonly timeZone: string;
  /** Connections of one process to PostgreSQL. */
  readonly databasePool: number;
}

const SENDER = /^(?:[^<>@\p{Cc}]*<[^<>@\s\p{Cc}]+@[^<>@\s\p{Cc}]+>|[^<>@\s\p{Cc}]+@[^<>@\s\p{Cc}]+)$/u;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Raised at start with every fault of the environment at once. */
export class InvalidSettings extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The environment is not usable:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

/**
 * Reads and validates the environment.
 * @throws InvalidSettings with one line for every fault found.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const faults: string[] = [];
  const text = (name: string): string | null => env[name]?.trim() || null;
  const integer = (name: string, least: number, most: number): number | null => {
    const value = text(name);
    if (value === null) return null;
    const number = Number(value);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    faults.push(`${name} must be a whole number from ${least} to ${most}`);
    return null;
  };
  const url = (name: string, protocols: readonly string[]): string | null => {
    const value = text(name);
    if (value === null) return null;
    if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value;
    faults.push(`${name} must be a URL that starts with ${protocols.map((p) => `${p}//`).join(' or ')}`);
    return null;
  };

  const port = integer('PORT', 0, 65535) ?? 3000;
  const databaseUrl = url('DATABASE_URL', ['postgres:', 'postgresql:']);
  if (text('DATABASE_URL') === null) faults.push('DATABASE_URL is missing (npm start sets it for the embedded database)');
  const adminToken = text('ADMIN_TOKEN');
  if (adminToken !== null && adminToken.length < 24) faults.push('ADMIN_TOKEN must have at least 24 characters');
  const mailFrom = text('MAIL_FROM') ?? 'Product adoption <adoption@localhost>';
  if (!SENDER.test(mailFrom)) faults.push('MAIL_FROM must be an address such as adoption@example.com or Product adoption <adoption@example.com>');
  const mailWebhookSecret = text('MAIL_WEBHOOK_SECRET');
  if (mailWebhookSecret !== null && mailWebhookSecret.length < 24) faults.push('MAIL_WEBHOOK_SECRET must have at least 24 characters');
  const trustProxy = (text('TRUST_PROXY') ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (!trustProxy.every(isNetwork)) faults.push('TRUST_PROXY must be addresses or networks with commas between, such as 10.0.0.0/8,192.0.2.7');
  const logLevel = text('LOG_LEVEL') ?? 'info';
  if (!isLogLevel(logLevel)) faults.push(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}`);
  const timeZone = text('TIME_ZONE') ?? 'UTC';
  if (!isTimeZone(timeZone)) faults.push('TIME_ZONE must be an IANA time zone such as Europe/Berlin');
  const settings: Settings = {
    port,
    dataDir: resolve(text('DATA_DIR') ?? './var'),
    databaseUrl: databaseUrl ?? '',
    redisUrl: url('REDIS_URL', ['redis:', 'rediss:']),
    smtpUrl: url('SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom,
    mailWebhookSecret,
    adminToken,
    publicUrl: (url('PUBLIC_URL', ['http:', 'https:']) ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    trustProxy,
    retentionDays: integer('RETENTION_DAYS', 1, 36_500),
    logLevel: isLogLevel(logLevel) ? logLevel : 'info',
    timeZone,
    databasePool: integer('DATABASE_POOL', 4, 200) ?? 12,
  };
  if (faults.length > 0) throw new InvalidSettings(faults);
  return settings;
}

const isLogLevel = (value: string): value is LogLevel => (LOG_LEVELS as readonly string[]).includes(value);

/** An address, or a network as in `10.0.0.0/8`. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const family = isIP(address);
  const fits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
  return family !== 0 && fits && more.length === 0;
}

/** Whether the platform knows the IANA time zone. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return /^[A-Za-z]/.test(zone);
  } catch {
    return false;
  }
}
