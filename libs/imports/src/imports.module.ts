import { Module } from '@nestjs/common';
import { AccountsModule } from '@adoption/accounts';
import { UsageModule } from '@adoption/usage';
import { ImportWork } from './import-work';
import { ImportsService } from './imports.service';
import { JudgeAccounts } from './judge-accounts';
import { JudgeEvents } from './judge-events';
import { PartJudge } from './part-judge';
import { UploadReceiver } from './upload-receiver';

/** Files that people upload: taken in, checked, imported, undone. */
@Module({
  imports: [AccountsModule.countedBy(UsageModule), UsageModule],
  providers: [ImportsService, ImportWork, JudgeAccounts, JudgeEvents, PartJudge, UploadReceiver],
  exports: [ImportsService, ImportWork, UploadReceiver],
})
export class ImportsModule {}
