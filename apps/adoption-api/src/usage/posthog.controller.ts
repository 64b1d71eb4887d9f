import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@adoption/access';
import { parsePostHogBatch } from '@adoption/usage';
import { Allow, CurrentCaller, SDK_WRITERS } from '../access/allow';
import { SdkCalls } from './sdk-calls';
import type { PostHogResponse } from './sdk.response';

const BATCH = {
  required: true,
  schema: {
    type: 'object',
    required: ['batch'],
    properties: { batch: { type: 'array', items: { type: 'object' } }, api_key: { type: 'string' } },
    additionalProperties: true,
  },
  description: 'Events as the PostHog SDKs send them, in JSON under any content type.',
} as const;

/** The batch address of PostHog, for its SDKs. The group type `company` stands for customers. */
@ApiTags('Usage')
@Controller()
export class PostHogController {
  constructor(private readonly calls: SdkCalls) {}

  /** Takes many events at once. With a browser key, `$identify` and `$groupidentify` among them are refused. Also at `/batch/`. */
  @Post('batch')
  @HttpCode(200)
  @Allow(SDK_WRITERS)
  @ApiConsumes('application/json', 'text/plain')
  @ApiBody(BATCH)
  async sendPostHogBatch(@Body() body: unknown, @CurrentCaller() caller: Caller): Promise<PostHogResponse> {
    await this.calls.take((limits) => parsePostHogBatch(body, limits), caller);
    return { status: 1 };
  }
}
