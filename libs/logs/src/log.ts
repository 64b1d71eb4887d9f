import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, type Logger, pino } from 'pino';
import type { Settings } from '@adoption/config';

/** The JSON-lines log of one process. */
export type Log = Logger;

/** Fields that may hold a secret, wherever a logged object carries them. Bodies and headers are never logged on purpose; this is the net below. */
const SECRETS = ['authorization', 'cookie', 'writeKey', 'api_key', 'token', 'password'];

/**
 * One JSON object a line on standard output.
 * @param processName shown in every line
 * @param destination elsewhere than standard output (tests)
 */
export const createLog = (processName: string, settings: Pick<Settings, 'logLevel'>, destination?: DestinationStream): Log =>
  pino(
    {
      level: settings.logLevel,
      base: { process: processName },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
      redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[removed]' },
    },
    destination ?? pino.destination({ sync: false }),
  );

/** What the log says of an error: no further properties, since those of drivers hold parameters of statements. */
const describeError = (error: Error & { readonly code?: unknown }): object => ({
  type: error.name,
  code: error.code,
  message: error.message?.slice(0, 500),
  cause: error.cause instanceof Error ? error.cause.message.slice(0, 500) : undefined,
  stack: error.stack?.slice(0, 4_000),
});

/** Lets Nest write its own messages into the same log. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Log) {}

  log(message: unknown, context?: unknown): void {
    this.logger.debug({ context }, String(message));
  }

  warn(message: unknown, context?: unknown): void {
    this.logger.warn({ context }, String(message));
  }

  debug(message: unknown, context?: unknown): void {
    this.logger.trace({ context }, String(message));
  }

  verbose(message: unknown, context?: unknown): void {
    this.logger.trace({ context }, String(message));
  }

  error(message: unknown, ...details: unknown[]): void {
    this.logger.error({ details }, message instanceof Error ? (message.stack ?? message.message) : String(message));
  }

  fatal(message: unknown, ...details: unknown[]): void {
    this.logger.fatal({ details }, String(message));
  }
}
