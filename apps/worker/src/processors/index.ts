import { CheckImportProcessor } from './check-import.processor';
import { DropExpiredEventsProcessor } from './drop-expired-events.processor';
import { ExportReportProcessor } from './export-report.processor';
import { GenerateRecommendationsProcessor } from './generate-recommendations.processor';
import { MakePartitionsProcessor } from './make-partitions.processor';
import { PruneExportsProcessor } from './prune-exports.processor';
import { PruneJobsProcessor } from './prune-jobs.processor';
import { PruneRejectedEventsProcessor } from './prune-rejected-events.processor';
import { RecordMilestonesProcessor } from './record-milestones.processor';
import { RefreshPowerReferencesProcessor } from './refresh-power-references.processor';
import { RunImportProcessor } from './run-import.processor';
import { SendMailsProcessor } from './send-mails.processor';
import { StartDueMailsProcessor } from './start-due-mails.processor';
import { StartDueWorkProcessor } from './start-due-work.processor';
import { TakeSnapshotsProcessor } from './take-snapshots.processor';
import { SettleUnassignedEventsProcessor } from './settle-unassigned-events.processor';
import { UndoImportProcessor } from './undo-import.processor';

/** One processor for every job of the catalogue; the worker refuses to start otherwise. */
export const PROCESSORS = [
  StartDueMailsProcessor,
  StartDueWorkProcessor,
  TakeSnapshotsProcessor,
  GenerateRecommendationsProcessor,
  CheckImportProcessor,
  RunImportProcessor,
  UndoImportProcessor,
  ExportReportProcessor,
  SendMailsProcessor,
  MakePartitionsProcessor,
  DropExpiredEventsProcessor,
  RefreshPowerReferencesProcessor,
  RecordMilestonesProcessor,
  PruneJobsProcessor,
  PruneExportsProcessor,
  PruneRejectedEventsProcessor,
  SettleUnassignedEventsProcessor,
];
