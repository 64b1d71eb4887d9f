import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { accountScope, type Caller } from '@adoption/access';
import { type InviteeRow, TrainingAdvice, TrainingGuests, TrainingsService } from '@adoption/engagement';
import { type Idempotency, JobsService } from '@adoption/jobs';
import { Allow, CurrentCaller, READERS } from '../access/allow';
import { IdempotencyKey, TakesIdempotencyKey } from '../http/idempotency';
import { UuidPipe } from '../http/uuid.pipe';
import { reachOf } from '../jobs/jobs.controller';
import { jobResponse } from '../jobs/jobs.response';
import { PageQuery, pageOf } from '../lists/page.request';
import { problemResponse } from '../open-api/problem.schema';
import { answerCalendar } from './answer-calendar';
import { AttendanceRequest, TrainingChangeRequest, TrainingHintsRequest, TrainingInviteRequest, TrainingRequest, TrainingsQuery } from './trainings.request';
import {
  InviteeResponse,
  InviteesResponse,
  TrainingGuestsResponse,
  TrainingHintsResponse,
  TrainingJobResponse,
  TrainingResponse,
  TrainingsResponse,
} from './trainings.response';

/** People hold trainings for the accounts they see; of keys only those with every right. */
const HOLDERS = { ...READERS, scopes: ['admin'] } as const;
const TrainingId = () => Param('id', new UuidPipe('training'));
const ACCOUNT = { name: 'customerId', description: 'UUID of the account.', schema: { type: 'string', format: 'uuid' } } as const;
const CALENDAR = { content: { 'text/calendar': { schema: { type: 'string' as const } } } };

@ApiTags('Trainings')
@Allow(READERS)
@Controller('api/intelligence')
export class TrainingsController {
  constructor(
    private readonly trainings: TrainingsService,
    private readonly advice: TrainingAdvice,
    private readonly guests: TrainingGuests,
    private readonly jobs: JobsService,
  ) {}

  /** Schedules a training: invitations with a calendar part go out at once, a reminder the day before. */
  @Post('adoption/:customerId/trainings')
  @Allow(HOLDERS)
  @HttpCode(202)
  @TakesIdempotencyKey()
  @ApiParam(ACCOUNT)
  @ApiAcceptedResponse({ type: TrainingJobResponse })
  async scheduleTraining(
    @Param('customerId') customerId: string,
    @Body() body: TrainingRequest,
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() idempotency: Idempotency | null,
  ): Promise<TrainingJobResponse> {
    const { id, job } = await this.trainings.schedule(customerId, body, caller, accountScope(caller), idempotency);
    return { ...jobResponse(await this.jobs.find(job, reachOf(caller))), trainingId: id };
  }

  /** What speaks against a time: another training, the hours in which most people are active, a time that has passed. */
  @Post('adoption/:customerId/trainings/hints')
  @HttpCode(200)
  @ApiParam(ACCOUNT)
  @ApiOkResponse({ type: TrainingHintsResponse })
  @ApiResponse({ status: 422, ...problemResponse(422) })
  async getTrainingHints(
    @Param('customerId') customerId: string,
    @Body() { timeZone = null, training = null, ...body }: TrainingHintsRequest,
    @CurrentCaller() caller: Caller,
  ): Promise<TrainingHintsResponse> {
    return this.advice.about(customerId, { ...body, timeZone, training }, accountScope(caller));
  }

  /** How many people a rule would invite now, and how many of those it chooses are left out. */
  @Post('adoption/:customerId/trainings/guests')
  @HttpCode(200)
  @ApiParam(ACCOUNT)
  @ApiOkResponse({ type: TrainingGuestsResponse })
  @ApiResponse({ status: 422, ...problemResponse(422) })
  async countTrainingGuests(
    @Param('customerId') customerId: string,
    @Body() invite: TrainingInviteRequest,
    @CurrentCaller() caller: Caller,
  ): Promise<TrainingGuestsResponse> {
    const { people, excluded } = await this.guests.choose(customerId, invite, accountScope(caller));
    return { invited: people.length, excluded };
  }

  /** Trainings of the accounts that the caller sees, or of one account. */
  @Get('trainings')
  async listTrainings(@Query() query: TrainingsQuery, @CurrentCaller() caller: Caller): Promise<TrainingsResponse> {
    const { items, next } = await this.trainings.list(query.when ?? 'upcoming', query.customerId ?? null, pageOf(query), accountScope(caller));
    return { items: [...items], next };
  }

  /** One training. */
  @Get('trainings/:id')
  async getTraining(@TrainingId() id: string, @CurrentCaller() caller: Caller): Promise<TrainingResponse> {
    return this.trainings.find(id, accountScope(caller));
  }

  /** Changes a training and tells everybody who was invited; while its mails are paused, once they are resumed. */
  @Patch('trainings/:id')
  @Allow(HOLDERS)
  @ApiOkResponse({ type: TrainingResponse })
  @ApiResponse({ status: 409, ...problemResponse(409) })
  @ApiResponse({ status: 422, ...problemResponse(422) })
  async changeTraining(@TrainingId() id: string, @Body() body: TrainingChangeRequest, @CurrentCaller() caller: Caller): Promise<TrainingResponse> {
    return this.trainings.change(id, body, caller, accountScope(caller));
  }

  /** Cancels a training and tells everybody who may know of it, also while its mails are paused. */
  @Post('trainings/:id/cancel')
  @Allow(HOLDERS)
  @HttpCode(200)
  @ApiOkResponse({ type: TrainingResponse })
  @ApiResponse({ status: 409, ...problemResponse(409) })
  async cancelTraining(@TrainingId() id: string, @CurrentCaller() caller: Caller): Promise<TrainingResponse> {
    return this.trainings.cancel(id, caller, accountScope(caller));
  }

  /** Everybody who was invited, by name, with each mail and whether they came. */
  @Get('trainings/:id/invitees')
  async listInvitees(@TrainingId() id: string, @Query() query: PageQuery, @CurrentCaller() caller: Caller): Promise<InviteesResponse> {
    const { items, next } = await this.trainings.invitees(id, pageOf(query), accountScope(caller));
    return { items: items.map(inviteeResponse), next };
  }

  /** Notes who came. */
  @Put('trainings/:id/attendance')
  @Allow(HOLDERS)
  @ApiOkResponse({ type: TrainingResponse })
  @ApiResponse({ status: 409, ...problemResponse(409) })
  @ApiResponse({ status: 422, ...problemResponse(422) })
  async setAttendance(@TrainingId() id: string, @Body() body: AttendanceRequest, @CurrentCaller() caller: Caller): Promise<TrainingResponse> {
    const said = new Map(body.attendance.map(({ userId, attended }) => [userId.toLowerCase(), attended ?? null]));
    return this.trainings.setAttendance(id, said, accountScope(caller));
  }

  /** The training as a calendar file, for those who hold it. */
  @Get('trainings/:id/calendar')
  @ApiOkResponse(CALENDAR)
  async getTrainingCalendar(@TrainingId() id: string, @CurrentCaller() caller: Caller, @Res() reply: FastifyReply): Promise<void> {
    answerCalendar(reply, await this.trainings.calendar(id, accountScope(caller)));
  }
}

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

const inviteeResponse = ({ id, name, email, attended, mails }: InviteeRow): InviteeResponse => ({
  userId: id,
  name,
  email,
  attended,
  mails: mails.map(({ dueAt, endedAt, ...mail }) => ({
    ...mail,
    dueAt: instant(dueAt),
    endedAt: endedAt === null ? null : instant(endedAt),
  })),
});
