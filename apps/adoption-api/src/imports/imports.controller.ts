import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiParam,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { accountScope, type Caller } from '@adoption/access';
import { type Importer, ImportsService, KIND_NAMES, templateOf } from '@adoption/imports';
import { JobsService } from '@adoption/jobs';
import { Allow, CurrentCaller, READERS } from '../access/allow';
import { answerCsv } from '../http/attachment';
import { UuidPipe } from '../http/uuid.pipe';
import { reachOf } from '../jobs/jobs.controller';
import { JobResponse, jobResponse } from '../jobs/jobs.response';
import { PageQuery, pageOf } from '../lists/page.request';
import { problemResponse } from '../open-api/problem.schema';
import { BadRowsQuery, ImportMappingRequest } from './imports.request';
import { BadRowsResponse, ImportResponse, ImportsResponse } from './imports.response';
import { Uploads, UPLOAD_SCHEMA } from './uploads';

/** People bring files about the accounts they see; of keys only those with every right. */
const IMPORTERS = { ...READERS, scopes: ['admin'] } as const;
const CSV_CONTENT = { content: { 'text/csv': { schema: { type: 'string' as const } } } };
const ImportId = () => Param('id', new UuidPipe('import'));

@ApiTags('Imports')
@Allow(IMPORTERS)
@Controller('api/imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly uploads: Uploads,
    private readonly jobs: JobsService,
  ) {}

  /**
   * Uploads a file: CSV, TSV or XLSX, gzip allowed, up to 50 MB and 500 MB when inflated. Columns are matched by their usual names. With a complete `mapping`
   * the check starts at once. People who see only their own accounts import no customers and features.
   */
  @Post()
  @HttpCode(201)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: UPLOAD_SCHEMA, required: true })
  @ApiCreatedResponse({ type: ImportResponse })
  @ApiResponse({ status: 422, ...problemResponse(422) })
  async uploadImport(@Req() request: FastifyRequest, @CurrentCaller() caller: Caller): Promise<ImportResponse> {
    return this.uploads.take(request, importerOf(caller));
  }

  /** Imports that the caller may see, the newest first: people who see only their own accounts see only their own imports. */
  @Get()
  async listImports(@Query() query: PageQuery, @CurrentCaller() caller: Caller): Promise<ImportsResponse> {
    return this.imports.list(pageOf(query), importerOf(caller));
  }

  /** A file to fill in, with the columns of a kind of rows and one example. */
  @Get('templates/:kind')
  @ApiParam({ name: 'kind', enum: KIND_NAMES })
  @ApiOkResponse(CSV_CONTENT)
  getImportTemplate(@Param('kind') kind: string, @Res() reply: FastifyReply): void {
    answerCsv(reply, `${kind}-template.csv`, templateOf(kind));
  }

  /** One import. */
  @Get(':id')
  async getImport(@ImportId() id: string, @CurrentCaller() caller: Caller): Promise<ImportResponse> {
    return this.imports.find(id, importerOf(caller));
  }

  /** Says which column fills which field, and checks every row. */
  @Put(':id/mapping')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: JobResponse })
  @ApiResponse({ status: 409, ...problemResponse(409) })
  @ApiResponse({ status: 422, ...problemResponse(422) })
  async mapImport(@ImportId() id: string, @Body() body: ImportMappingRequest, @CurrentCaller() caller: Caller): Promise<JobResponse> {
    return this.job(await this.imports.map(id, body, importerOf(caller)), caller);
  }

  /** Imports the valid rows of a file that was checked. */
  @Post(':id/runs')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: JobResponse })
  @ApiResponse({ status: 409, ...problemResponse(409) })
  async runImport(@ImportId() id: string, @CurrentCaller() caller: Caller): Promise<JobResponse> {
    return this.job(await this.imports.run(id, importerOf(caller)), caller);
  }

  /** Takes an import of events back: its events are deleted and their accounts counted again. */
  @Post(':id/undo')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: JobResponse })
  @ApiResponse({ status: 409, ...problemResponse(409) })
  async undoImport(@ImportId() id: string, @CurrentCaller() caller: Caller): Promise<JobResponse> {
    return this.job(await this.imports.undo(id, importerOf(caller)), caller);
  }

  /** Discards a file that was not imported. */
  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiResponse({ status: 409, ...problemResponse(409) })
  async discardImport(@ImportId() id: string, @CurrentCaller() caller: Caller): Promise<void> {
    await this.imports.discard(id, importerOf(caller));
  }

  /** Rows that cannot be imported, with the reason, in the order of the file; at most 1,000 of each problem. */
  @Get(':id/bad-rows')
  async listBadRows(@ImportId() id: string, @Query() query: BadRowsQuery, @CurrentCaller() caller: Caller): Promise<BadRowsResponse> {
    return this.imports.badRows(id, query.problem ?? null, pageOf(query), importerOf(caller));
  }

  /** The bad rows as a file: line, problem and hint, then their cells as they came. */
  @Get(':id/bad-rows/file')
  @ApiOkResponse(CSV_CONTENT)
  async downloadBadRows(@ImportId() id: string, @CurrentCaller() caller: Caller, @Res() reply: FastifyReply): Promise<void> {
    const { fileName, csv } = await this.imports.badRowsFile(id, importerOf(caller));
    answerCsv(reply, fileName, csv);
  }

  private async job(id: string, caller: Caller): Promise<JobResponse> {
    return jobResponse(await this.jobs.find(id, reachOf(caller)));
  }
}

/** Who imports, and about whose accounts. */
const importerOf = (caller: Caller): Importer => ({ id: caller.id, name: caller.email ?? 'API key', csmEmail: accountScope(caller).csmEmail });
