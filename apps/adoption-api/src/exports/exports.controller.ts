import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { accountScope, type Caller } from '@adoption/access';
import { ExportsService, FORMATS } from '@adoption/reports';
import { Allow, CurrentCaller, READERS } from '../access/allow';
import { answerFile } from '../http/attachment';
import { UuidPipe } from '../http/uuid.pipe';
import { reachOf } from '../jobs/jobs.controller';
import { PageQuery, pageOf } from '../lists/page.request';
import { problemResponse } from '../open-api/problem.schema';
import { ExportResponse, exportResponse, ExportsResponse } from './exports.response';

const MEDIA_TYPES = Object.values(FORMATS).map(({ mediaType }) => mediaType.replace(/;.*/, ''));
const BINARY = { schema: { type: 'string' as const, format: 'binary' } };

@ApiTags('Exports')
@Allow(READERS)
@Controller('api/exports')
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  /** Files about the accounts in reach and those one has asked for oneself, the newest first. */
  @Get()
  async listExports(@Query() query: PageQuery, @CurrentCaller() caller: Caller): Promise<ExportsResponse> {
    const { items, next } = await this.exports.list(pageOf(query), reachOf(caller));
    return { items: items.map(exportResponse), next };
  }

  /** One export. */
  @Get(':id')
  async getExport(@Param('id', new UuidPipe('export')) id: string, @CurrentCaller() caller: Caller): Promise<ExportResponse> {
    return exportResponse(await this.exports.find(id, reachOf(caller)));
  }

  /** The file, for whoever may see all that it tells of. It is kept for seven days. */
  @Get(':id/file')
  @ApiProduces(...MEDIA_TYPES)
  @ApiOkResponse({ content: Object.fromEntries(MEDIA_TYPES.map((type) => [type, BINARY])) })
  @ApiResponse({ status: 409, ...problemResponse(409) })
  async downloadExport(@Param('id', new UuidPipe('export')) id: string, @CurrentCaller() caller: Caller, @Res() reply: FastifyReply): Promise<void> {
    answerFile(reply, await this.exports.file(id, accountScope(caller)));
  }
}
