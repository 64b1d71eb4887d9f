import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { accountScope, type Caller } from '@adoption/access';
import { type JobReach, JobsService } from '@adoption/jobs';
import { Allow, CurrentCaller, READERS } from '../access/allow';
import { UuidPipe } from '../http/uuid.pipe';
import { pageOf } from '../lists/page.request';
import { problemResponse } from '../open-api/problem.schema';
import { JobStreams } from './job-streams';
import { JobsQuery } from './jobs.request';
import { JobResponse, jobResponse, JobsResponse } from './jobs.response';

/** Whoever may say what becomes of a job within reach. */
const DIRECTORS = { ...READERS, scopes: ['admin'] } as const;
const EVENTS = 'Everything that happens to a job, as server-sent events: `progress`, then `done`, `failed` or `cancelled`; each carries the whole job.';
const EXAMPLE = 'id: 7\nevent: progress\ndata: {"id":"8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11"}\n\n';

@ApiTags('Jobs')
@Allow(READERS)
@Controller('api/jobs')
export class JobsController {
  constructor(
    private readonly jobs: JobsService,
    private readonly streams: JobStreams,
  ) {}

  /** Jobs of the accounts in reach and one's own, the newest first. */
  @Get()
  async listJobs(@Query() query: JobsQuery, @CurrentCaller() caller: Caller): Promise<JobsResponse> {
    const { items, next } = await this.jobs.list({ kind: query.kind ?? null, state: query.state ?? null, ...pageOf(query) }, reachOf(caller));
    return { items: items.map(jobResponse), next };
  }

  /** One job. */
  @Get(':id')
  async getJob(@Param('id', new UuidPipe('job')) id: string, @CurrentCaller() caller: Caller): Promise<JobResponse> {
    return jobResponse(await this.jobs.find(id, reachOf(caller)));
  }

  /** Everything that happens to a job, as server-sent events. */
  @Get(':id/events')
  @ApiOperation({ operationId: 'watchJob', summary: 'Everything that happens to a job, as server-sent events.', description: EVENTS })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'Id of the last event that was seen; the present state is sent only if it is newer.' })
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' }, example: EXAMPLE } } })
  @ApiResponse({ status: 204, description: 'The job has ended and its last event was seen: there is nothing more to wait for.' })
  async watchJob(
    @Param('id', new UuidPipe('job')) id: string,
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const job = await this.jobs.find(id, reachOf(caller));
    await this.streams.open(job, request, reply);
  }

  /** Lets a failed or cancelled job go on where it stood. */
  @Post(':id/retry')
  @Allow(DIRECTORS)
  @HttpCode(202)
  @ApiAcceptedResponse({ type: JobResponse })
  @ApiResponse({ status: 409, ...problemResponse(409) })
  async retryJob(@Param('id', new UuidPipe('job')) id: string, @CurrentCaller() caller: Caller): Promise<JobResponse> {
    return jobResponse(await this.jobs.retry(id, reachOf(caller)));
  }

  /** Ends a job that is waiting or under way. Cancelling twice is the same as once. */
  @Post(':id/cancel')
  @Allow(DIRECTORS)
  @HttpCode(200)
  @ApiOkResponse({ type: JobResponse })
  @ApiResponse({ status: 409, ...problemResponse(409) })
  async cancelJob(@Param('id', new UuidPipe('job')) id: string, @CurrentCaller() caller: Caller): Promise<JobResponse> {
    return jobResponse(await this.jobs.cancel(id, reachOf(caller)));
  }
}

/** The jobs a caller may see: of the accounts in reach, and those it started itself. */
export const reachOf = (caller: Caller): JobReach => ({ ...accountScope(caller), requester: caller.id });
