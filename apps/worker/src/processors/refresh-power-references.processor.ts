import { type JobOutcome, JobProcessor, Processes } from '@adoption/jobs';
import { PowerReferences } from '@adoption/usage';

/** Computes power-user references again that a late event made stale, before a reader has to wait for them. */
@Processes('refresh-power-references')
export class RefreshPowerReferencesProcessor extends JobProcessor<'refresh-power-references'> {
  constructor(private readonly references: PowerReferences) {
    super();
  }

  override async run(): Promise<JobOutcome> {
    return { refreshed: await this.references.refreshStale() };
  }
}
