import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { openApiDocument } from './document';

const UNUSED: OpenAPIObject = { openapi: '3.1.0', info: { title: '', version: '' }, paths: {} };

/** Serves `/api/docs` and `/api/openapi.json`; the document is made when somebody first asks for it. */
export function serveDocumentation(app: NestFastifyApplication): void {
  let document: Promise<OpenAPIObject> | undefined;
  SwaggerModule.setup('api/docs', app, UNUSED, {
    raw: ['json'],
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Product adoption dashboard: API',
    patchDocumentOnRequest: () => {
      document ??= openApiDocument(app).catch((error: unknown) => {
        document = undefined;
        throw error;
      });
      return document;
    },
    swaggerOptions: { persistAuthorization: false, validatorUrl: null, tagsSorter: 'alpha' },
  });
}
