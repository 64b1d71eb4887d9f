import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { accountScope, type Caller } from '@adoption/access';
import { EngagementMoves, EngagementPreviews } from '@adoption/engagement';
import { type Idempotency, JobsService } from '@adoption/jobs';
import { Allow, CurrentCaller } from '../access/allow';
import { IdempotencyKey, TakesIdempotencyKey } from '../http/idempotency';
import { UuidPipe } from '../http/uuid.pipe';
import { reachOf } from '../jobs/jobs.controller';
import { JobResponse, jobResponse } from '../jobs/jobs.response';
import { problemResponse } from '../open-api/problem.schema';
import { WRITERS } from './engagement-drafts.controller';
import { EngagementScheduleRequest, SendAgainRequest } from './engagements.request';
import { EngagementPreviewResponse, EngagementResponse, TestMailResponse } from './engagements.response';

const EngagementId = () => Param('id', new UuidPipe('engagement'));

@ApiTags('Engagement')
@Allow(WRITERS)
@ApiResponse({ status: 409, ...problemResponse(409) })
@Controller('api/intelligence/engagements/:id')
export class EngagementMovesController {
  constructor(
    private readonly moves: EngagementMoves,
    private readonly previews: EngagementPreviews,
    private readonly jobs: JobsService,
  ) {}

  /** Shows whom a draft would reach now, who is left out and why, and three mails as they would be read. */
  @Post('preview')
  @HttpCode(200)
  @ApiOkResponse({ type: EngagementPreviewResponse })
  async previewEngagement(@EngagementId() id: string, @CurrentCaller() caller: Caller): Promise<EngagementPreviewResponse> {
    return this.previews.preview(id, accountScope(caller));
  }

  /** Sends the message to the caller's own address, marked as a test. */
  @Post('test')
  @HttpCode(200)
  @ApiOkResponse({ type: TestMailResponse })
  @ApiResponse({ status: 422, ...problemResponse(422) })
  async testEngagement(@EngagementId() id: string, @CurrentCaller() caller: Caller): Promise<TestMailResponse> {
    return { sentTo: await this.previews.test(id, caller, accountScope(caller)) };
  }

  /** Sends now: chooses the targets of a draft, draws who is held out, and starts the job that sends. A scheduled one is sent at once. */
  @Post('start')
  @HttpCode(202)
  @TakesIdempotencyKey()
  @ApiAcceptedResponse({ type: JobResponse })
  async startEngagement(@EngagementId() id: string, @CurrentCaller() caller: Caller, @IdempotencyKey() idempotency: Idempotency | null): Promise<JobResponse> {
    return this.job(await this.moves.start(id, caller, accountScope(caller), idempotency), caller);
  }

  /** Chooses the targets of a draft now and sends when the time has come. */
  @Post('schedule')
  @HttpCode(200)
  @ApiOkResponse({ type: EngagementResponse })
  @ApiResponse({ status: 422, ...problemResponse(422) })
  async scheduleEngagement(@EngagementId() id: string, @Body() body: EngagementScheduleRequest, @CurrentCaller() caller: Caller): Promise<EngagementResponse> {
    return this.moves.schedule(id, body.sendAt ?? null, accountScope(caller));
  }

  /** Stops sending; mails that are being handed over go out. */
  @Post('pause')
  @HttpCode(200)
  @ApiOkResponse({ type: EngagementResponse })
  async pauseEngagement(@EngagementId() id: string, @CurrentCaller() caller: Caller): Promise<EngagementResponse> {
    return this.moves.pause(id, accountScope(caller));
  }

  /** Goes on sending, each mail when it is due. */
  @Post('resume')
  @HttpCode(200)
  @ApiOkResponse({ type: EngagementResponse })
  async resumeEngagement(@EngagementId() id: string, @CurrentCaller() caller: Caller): Promise<EngagementResponse> {
    return this.moves.resume(id, caller, accountScope(caller));
  }

  /** Ends it for good: mails that were not handed over never are. */
  @Post('cancel')
  @HttpCode(200)
  @ApiOkResponse({ type: EngagementResponse })
  async cancelEngagement(@EngagementId() id: string, @CurrentCaller() caller: Caller): Promise<EngagementResponse> {
    return this.moves.cancel(id, accountScope(caller));
  }

  /** Sends mails once more: those that failed, or one whose fate is unknown and which may arrive twice. */
  @Post('send-again')
  @HttpCode(202)
  @TakesIdempotencyKey()
  @ApiAcceptedResponse({ type: JobResponse })
  async sendEngagementAgain(
    @EngagementId() id: string,
    @Body() body: SendAgainRequest,
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() idempotency: Idempotency | null,
  ): Promise<JobResponse> {
    return this.job(await this.moves.sendAgain(id, body.deliveryIds ?? null, caller, accountScope(caller), idempotency), caller);
  }

  private async job(id: string, caller: Caller): Promise<JobResponse> {
    return jobResponse(await this.jobs.find(id, reachOf(caller)));
  }
}
