import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { accountScope, type Caller } from '@adoption/access';
import { Portfolio, PortfolioService } from '@adoption/adoption';
import { Allow, CurrentCaller, READERS } from '../access/allow';
import { answerVersioned } from '../http/versioned-answer';
import { portfolioOptions } from './portfolio-options';
import { PortfolioQuery } from './portfolio.request';

@ApiTags('Adoption')
@Controller('api/intelligence/portfolio')
export class PortfolioController {
  constructor(private readonly portfolios: PortfolioService) {}

  /** Adoption over all accounts that the caller may see: key figures, score distribution, common challenges, features by segment, and the accounts. */
  @Get()
  @Allow(READERS)
  @ApiHeader({ name: 'If-None-Match', required: false, description: 'ETag of an earlier answer; the same answer is answered with 304.' })
  @ApiOkResponse({ type: Portfolio })
  @ApiResponse({ status: 304, description: 'The answer named by If-None-Match still holds.' })
  async getPortfolio(
    @Query() query: PortfolioQuery,
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const answer = JSON.stringify(await this.portfolios.portfolio(portfolioOptions(query, caller), accountScope(caller)));
    // Its parts have no version that is cheaper to find than the answer is to make: the answer is its own.
    await answerVersioned(request, reply, [answer], 'application/json', () => Promise.resolve(answer));
  }
}
