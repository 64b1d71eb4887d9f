import { Module } from '@nestjs/common';
import { AdoptionModule } from '@adoption/adoption';
import { DownloadLinksService } from './download-links.service';

/** What is done for accounts, and whether it helped. */
@Module({
  imports: [AdoptionModule],
  providers: [DownloadLinksService],
  exports: [DownloadLinksService],
})
export class EngagementModule {}
