import { Module } from '@nestjs/common';
import { AdoptionModule } from '@adoption/adoption';
import { JobsModule } from '@adoption/jobs';
import { ExportFiles } from './export-files';
import { ExportMaker } from './export-maker';
import { ExportWork } from './export-work';
import { ExportsService } from './exports.service';
import { PdfPrinter } from './pdf/pdf-printer';

/** Reports, portfolios and lists of users as files: asked for, made by jobs, fetched. */
@Module({
  imports: [AdoptionModule, JobsModule],
  providers: [ExportFiles, ExportMaker, ExportsService, ExportWork, PdfPrinter],
  exports: [ExportsService, ExportWork],
})
export class ReportsModule {}
