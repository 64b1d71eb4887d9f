import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { accountScope, type Caller } from '@adoption/access';
import { Allow, CurrentCaller, READERS } from '../access/allow';
import { problemResponse } from '../open-api/problem.schema';
import { Answers } from './answers';
import { AskRequest } from './ask.request';
import { AskResponse } from './ask.response';

@ApiTags('Adoption')
@Controller('api/intelligence')
export class AskController {
  constructor(private readonly answers: Answers) {}

  /**
   * Answers a question in plain English, or asks back when it is not certain which customer is meant. It is read by rules and the
   * similarity of names among the accounts that the caller may see; nothing leaves this server.
   */
  @Post('ask')
  @HttpCode(200)
  @Allow(READERS)
  @ApiOkResponse({ type: AskResponse })
  @ApiResponse({ status: 404, ...problemResponse(404) })
  ask(@Body() body: AskRequest, @CurrentCaller() caller: Caller): Promise<AskResponse> {
    return this.answers.to(body.question, body.customerId ?? null, accountScope(caller));
  }
}
