import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { accountScope, type Caller } from '@adoption/access';
import { Clock, SETTINGS, type Settings } from '@adoption/config';
import { Database } from '@adoption/database';
import { Problem } from '@adoption/problems';
import { EventIntake, loadUsageQuality, parseNativeBody, REJECT_TITLES, RejectedEvents } from '@adoption/usage';
import { type AccessRule, Allow, CurrentCaller, INGESTERS, READERS } from '../access/allow';
import { EventsBody } from '../http/body-parser';
import { RejectedEventsQuery } from './rejected-events.request';
import type { RejectedEventsResponse } from './rejected-events.response';
import { sourceOf } from './source-of';
import { UsageEventRequest } from './usage-events.request';
import type { UsageEventsResponse } from './usage-events.response';
import type { UsageQualityResponse } from './usage-quality.response';

/** Whoever sees all accounts. */
const ALL_ACCOUNTS: AccessRule = { roles: ['admin', 'leader'], scopes: ['read', 'admin'] };
const PAGE = 50;

const titleOf = (code: string): string => (REJECT_TITLES as Readonly<Record<string, string>>)[code] ?? code;

@ApiTags('Usage')
@Controller('api/usage')
export class UsageController {
  constructor(
    private readonly intake: EventIntake,
    private readonly rejects: RejectedEvents,
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Stores and counts usage events: a JSON array, or one JSON object a line; gzip is allowed. At most 10,000 events, 5 MB after
   * inflating, 32 KB an event. The answer comes when the events are durable and counted. Sending the same events again is safe.
   */
  @Post('events')
  @HttpCode(200)
  @Allow(INGESTERS)
  @ApiConsumes('application/json', 'application/x-ndjson')
  @ApiBody({ type: UsageEventRequest, isArray: true, required: true, description: 'As `application/x-ndjson`: the same objects, one a line.' })
  async sendEvents(@Body() body: unknown, @CurrentCaller() caller: Caller): Promise<UsageEventsResponse> {
    if (!(body instanceof EventsBody)) throw new Problem('invalid', 'empty_body', 'The request has no body.');
    const parsed = parseNativeBody(body.text, body.format, { now: this.clock.now(), retentionDays: this.settings.retentionDays });
    const { accepted, duplicates, rejected } = await this.intake.accept(parsed, sourceOf(caller));
    return { accepted, duplicates, rejected: rejected.map(({ index, id, code, detail }) => ({ index, id, code, detail })) };
  }

  /** Events that were refused in the last 30 days, with the reason; at most the newest 10,000 of each sender. */
  @Get('rejected')
  @Allow(READERS)
  async listRejectedEvents(@Query() query: RejectedEventsQuery, @CurrentCaller() caller: Caller): Promise<RejectedEventsResponse> {
    const limit = query.limit ?? PAGE;
    const before = query.cursor === undefined ? null : Number(query.cursor);
    const found = await this.rejects.list({ ...accountScope(caller), customer: query.customerId ?? null, code: query.code ?? null, before, limit: limit + 1 });
    const items = found.slice(0, limit);
    return {
      items: items.map(({ id: _, receivedAt, ...reject }) => ({ ...reject, title: titleOf(reject.code), receivedAt: receivedAt.toISOString() })),
      next: found.length > limit ? String(items.at(-1)!.id) : null,
    };
  }

  /** What is not as it should be in the events that came: refused, unassigned, unmapped, late. */
  @Get('quality')
  @Allow(ALL_ACCOUNTS)
  async getUsageQuality(): Promise<UsageQualityResponse> {
    const { since, rejected, unassigned, unmapped, lateEvents } = await loadUsageQuality(this.database, this.clock);
    return {
      since: since.toISOString(),
      rejected: rejected.map(({ code, events, lastAt }) => ({ code, title: titleOf(code), events, lastAt: lastAt.toISOString() })),
      unassigned: { ...unassigned, oldestAt: unassigned.oldestAt?.toISOString() ?? null },
      unmapped: { ...unmapped, names: [...unmapped.names] },
      lateEvents,
    };
  }
}
