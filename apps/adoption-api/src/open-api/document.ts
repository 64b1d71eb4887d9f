import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { SESSION_COOKIE } from '../access/credentials';
import { completeDocument } from './complete-document';

// Generated at build from the sources: descriptions, examples, types and constraints. A name that only exists after the build, so resolved when it is needed.
const GENERATED = '../metadata';

interface GeneratedMetadata {
  // The generator's own name for it.
  readonly default: () => Promise<Record<string, unknown>>;
}

const frame = () =>
  new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Product adoption dashboard')
    .setDescription(
      'Usage events in, the adoption of every account out. Numbers are unrounded, percent is 0–100, durations are seconds, dates are local days (`YYYY-MM-DD`), instants are RFC 3339 in UTC, ' +
        'and what is missing is `null`. Errors are `application/problem+json`. Unknown fields and parameters are errors.',
    )
    .setVersion('0.1.0')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/', 'This server')
    .addSecurity('key', {
      type: 'http',
      scheme: 'bearer',
      description: 'A key from `POST /api/settings/keys`, or the administrator token of the installation.',
    })
    .addSecurity('writeKey', { type: 'http', scheme: 'basic', description: 'A server or browser key as user name, no password: how existing SDKs send it.' })
    .addSecurity('session', {
      type: 'apiKey',
      in: 'cookie',
      name: SESSION_COOKIE,
      description: 'A signed-in browser. Writes need the content type application/json (uploads multipart/form-data) and the own Origin.',
    })
    .addTag('Adoption', 'What the usage of an account says.')
    .addTag('Recommendations', 'What to do about accounts: generated every night, after imports and on request, with what people decide about it.')
    .addTag('Engagement', 'What is done for accounts, and whether it helped.')
    .addTag('Trainings', 'Sessions about a feature: invitations that calendars read, changes, who came.')
    .addTag('Mail', 'What mail programs and mail servers say: unsubscribing in one click, bounces and complaints.')
    .addTag('Accounts', 'Customers, users, the catalogue of features, entitlements, contracts and gauges.')
    .addTag('Usage', 'Events in, as this API, Segment, RudderStack and PostHog write them.')
    .addTag('Imports', 'Files of customers, users, features, terms and events: checked row by row, imported as a job; imports of events can be undone.')
    .addTag('Exports', 'Reports, portfolios and lists of users as files: asked for, made by jobs, kept for a week.')
    .addTag('Jobs', 'Work that was accepted and is done in the background: its progress, its outcome, its end.')
    .addTag('Access', 'People, keys and signing in.')
    .addTag('Settings', 'The score formula, the targets of figures and from when on features count as adopted; every change is a version.')
    .addTag('Operations', 'Probes and figures for whoever runs the server.')
    .build();

/** The whole API as an OpenAPI 3.1 document. Needs the generated metadata of the build. */
export async function openApiDocument(app: NestFastifyApplication): Promise<OpenAPIObject> {
  const generated = require(GENERATED) as GeneratedMetadata;
  await SwaggerModule.loadPluginMetadata(generated.default);
  return completeDocument(SwaggerModule.createDocument(app, frame(), { operationIdFactory: (_controller, method) => method, autoTagControllers: false }));
}
