import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@adoption/access';
import { parseSegmentBatch, parseSegmentCall, type SegmentCallType } from '@adoption/usage';
import { Allow, CurrentCaller, SDK_SERVERS, SDK_WRITERS } from '../access/allow';
import { SdkCalls } from './sdk-calls';
import type { SegmentResponse } from './sdk.response';

const CALL = {
  required: true,
  schema: { type: 'object', additionalProperties: true },
  description: 'A call as the Segment HTTP API describes it, in JSON under any content type.',
} as const;
const BATCH = {
  required: true,
  schema: {
    type: 'object',
    required: ['batch'],
    properties: { batch: { type: 'array', items: { type: 'object' } }, writeKey: { type: 'string' } },
    additionalProperties: true,
  },
  description: 'Calls as the Segment HTTP API describes them, in JSON under any content type.',
} as const;
const TYPES = ['application/json', 'text/plain', 'application/x-www-form-urlencoded'] as const;

/**
 * The Segment HTTP API, for the SDKs of Segment and RudderStack and for whatever else speaks it. Calls that cannot be taken are
 * kept and listed as refused events; the answer is a success all the same, since an SDK would only send them again. Each address
 * has a short form of one letter (`/v1/t` for `/v1/track`), which browser SDKs use.
 */
@ApiTags('Usage')
@Controller('v1')
export class SegmentController {
  constructor(private readonly calls: SdkCalls) {}

  /** Takes many calls at once. With a browser key, identify and group calls among them are refused. Also at `/v1/b`. */
  @Post('batch')
  @HttpCode(200)
  @Allow(SDK_WRITERS)
  @ApiConsumes(...TYPES)
  @ApiBody(BATCH)
  async sendSegmentBatch(@Body() body: unknown, @CurrentCaller() caller: Caller): Promise<SegmentResponse> {
    await this.calls.take((limits) => parseSegmentBatch(body, limits), caller);
    return { success: true };
  }

  /** Takes one thing that a user did. Also at `/v1/t`. */
  @Post('track')
  @HttpCode(200)
  @Allow(SDK_WRITERS)
  @ApiConsumes(...TYPES)
  @ApiBody(CALL)
  sendSegmentTrack(@Body() body: unknown, @CurrentCaller() caller: Caller): Promise<SegmentResponse> {
    return this.one('track', body, caller);
  }

  /** Takes one view of a page, as the event `Viewed <name>`. Also at `/v1/p`. */
  @Post('page')
  @HttpCode(200)
  @Allow(SDK_WRITERS)
  @ApiConsumes(...TYPES)
  @ApiBody(CALL)
  sendSegmentPage(@Body() body: unknown, @CurrentCaller() caller: Caller): Promise<SegmentResponse> {
    return this.one('page', body, caller);
  }

  /** Takes one view of a screen, as the event `Viewed <name>`. Also at `/v1/s`. */
  @Post('screen')
  @HttpCode(200)
  @Allow(SDK_WRITERS)
  @ApiConsumes(...TYPES)
  @ApiBody(CALL)
  sendSegmentScreen(@Body() body: unknown, @CurrentCaller() caller: Caller): Promise<SegmentResponse> {
    return this.one('screen', body, caller);
  }

  /** Takes the traits of a user. Also at `/v1/i`. */
  @Post('identify')
  @HttpCode(200)
  @Allow(SDK_SERVERS)
  @ApiConsumes(...TYPES)
  @ApiBody(CALL)
  sendSegmentIdentify(@Body() body: unknown, @CurrentCaller() caller: Caller): Promise<SegmentResponse> {
    return this.one('identify', body, caller);
  }

  /** Takes the traits of a customer and makes the user a member of it; an unknown group becomes a customer. Also at `/v1/g`. */
  @Post('group')
  @HttpCode(200)
  @Allow(SDK_SERVERS)
  @ApiConsumes(...TYPES)
  @ApiBody(CALL)
  sendSegmentGroup(@Body() body: unknown, @CurrentCaller() caller: Caller): Promise<SegmentResponse> {
    return this.one('group', body, caller);
  }

  /** Understood and answered; users are not merged. Also at `/v1/a`. */
  @Post('alias')
  @HttpCode(200)
  @Allow(SDK_SERVERS)
  @ApiConsumes(...TYPES)
  @ApiBody(CALL)
  sendSegmentAlias(@Body() body: unknown, @CurrentCaller() caller: Caller): Promise<SegmentResponse> {
    return this.one('alias', body, caller);
  }

  private async one(type: SegmentCallType, body: unknown, caller: Caller): Promise<SegmentResponse> {
    await this.calls.take((limits) => parseSegmentCall(body, type, limits), caller);
    return { success: true };
  }
}
