import { Controller, Get, Header, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { SuppressionsService } from '@adoption/engagement';
import { AllowEveryone } from '../access/allow';
import { PublicVisits } from './public-visits';
import { UNSUBSCRIBE_PAGE, UNSUBSCRIBED_PAGE } from './unsubscribe.page';

/** What stands in a mail's link to unsubscribe. */
const TOKEN = ApiParam({ name: 'token', example: 'Zm9yLXRoZS1leGFtcGxl' });
const PAGE = ApiOkResponse({ description: 'A page for people.', content: { 'text/html': { schema: { type: 'string' } } } });

@ApiTags('Mail')
@ApiProduces('text/html')
@AllowEveryone()
@Controller('u')
export class UnsubscribeController {
  constructor(
    private readonly suppressions: SuppressionsService,
    private readonly visits: PublicVisits,
  ) {}

  /** A page with a button that unsubscribes. Looking at it changes nothing. */
  @TOKEN
  @PAGE
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Get(':token')
  unsubscribePage(@Param('token') _token: string, @Req() request: FastifyRequest): string {
    this.visits.count(request);
    return UNSUBSCRIBE_PAGE;
  }

  /** Unsubscribes the recipient of a mail for good, in one click and without signing in (RFC 8058). The body does not matter; the answer is the same for every token. */
  @TOKEN
  @PAGE
  @HttpCode(200)
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Post(':token')
  async unsubscribe(@Param('token') token: string, @Req() request: FastifyRequest): Promise<string> {
    // However many ask, whoever holds a mail is heard.
    if (!(await this.suppressions.unsubscribe(token))) this.visits.count(request);
    return UNSUBSCRIBED_PAGE;
  }
}
