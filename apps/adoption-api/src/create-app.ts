import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { Clock, type Settings } from '@adoption/config';
import { createLog, type Log, NestLog } from '@adoption/logs';
import { AppModule } from './app.module';
import { boundArrival, MOST_ARRIVAL_MILLISECONDS } from './http/arrival-time';
import { registerBodyParser } from './http/body-parser';
import { answerBrokenRequest, answerUnroutable, refuseOddRequests } from './http/broken-requests';
import { boundConcurrency } from './http/concurrency';
import { openIngestionToBrowsers } from './http/cross-origin';
import { KnownRoutes } from './http/known-routes';
import { answerOptions } from './http/options-requests';
import { ProblemFilter } from './http/problem.filter';
import { sdkAddress } from './http/sdk-addresses';
import { addSecurityHeaders } from './http/security-headers';
import { serveDocumentation } from './open-api/serve-documentation';
import { HttpMetrics } from './operations/http-metrics';
import { Readiness } from './operations/readiness';
import { serveDashboardFiles } from './pages/dashboard-files';

/** Largest header block of a request, in bytes. */
const HEADER_LIMIT = 16_384;
/** External ids stand in addresses, percent-encoded. */
const PARAMETER_LIMIT = 1_024;

/**
 * The HTTP API, ready to `listen()` or `init()`; in tests in the same process as the spec.
 * @param clock replaced in tests
 */
export async function createApp(
  settings: Settings,
  clock: Clock = new Clock(),
  log: Log = createLog('adoption-api', settings),
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    routerOptions: { maxParamLength: PARAMETER_LIMIT },
    rewriteUrl: (request: IncomingMessage) => sdkAddress(request.url ?? '/'),
    requestTimeout: MOST_ARRIVAL_MILLISECONDS,
    keepAliveTimeout: 72_000,
    return503OnClosing: false,
    trustProxy: settings.trustProxy.length === 0 ? false : [...settings.trustProxy],
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    logController: new LogController({ disableRequestLogging: true }),
    loggerInstance: log,
    // No logger for each request: nothing logs through it, and making one costs more than most of the rest.
    childLoggerFactory: (parent: FastifyBaseLogger) => parent,
    skipMiddie: true,
    multipart: false,
    http: { maxHeaderSize: HEADER_LIMIT, requireHostHeader: false },
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: answerUnroutable,
  });
  const fastify = adapter.getInstance<FastifyInstance>();
  const routes = KnownRoutes.of(fastify);
  fastify.decorate('knownRoutes', routes);
  boundArrival(fastify.server);
  addSecurityHeaders(fastify, settings);
  await fastify.register(compress, { globalDecompression: false, encodings: ['gzip', 'deflate'], threshold: 1_024, zlibOptions: { level: 4 } });
  await fastify.register(cookie);
  registerBodyParser(fastify);
  refuseOddRequests(fastify);
  openIngestionToBrowsers(fastify);
  answerOptions(fastify, routes);
  boundConcurrency(fastify);
  await serveDashboardFiles(fastify);

  const app = await NestFactory.create<NestFastifyApplication>(AppModule.from(settings, clock), adapter, {
    bodyParser: false,
    abortOnError: false,
    logger: new NestLog(log),
  });
  app.useGlobalFilters(new ProblemFilter(log, routes));
  app.get(HttpMetrics).watch(fastify);
  app.get(Readiness).closeConnections(fastify);
  serveDocumentation(app);
  return app;
}
