import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { Settings } from '@adoption/config';

/** Security headers of every answer. Scripts come only from this server; styles may stand inline, which chart tooltips and the API documentation need. */
export const securityHeaders = (settings: Pick<Settings, 'publicUrl'>): FastifyHelmetOptions => {
  const encrypted = settings.publicUrl.startsWith('https:');
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'", 'data:'],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        ...(encrypted ? { 'upgrade-insecure-requests': [] } : {}),
      },
    },
    strictTransportSecurity: encrypted ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'no-referrer' },
  };
};
