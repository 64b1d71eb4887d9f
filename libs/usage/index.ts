export { bumpEpoch, lockAllLanes } from './src/lanes';
export { Partitions } from './src/partitions';
export { markPowerReferencesStale, PowerReferences, type ReferenceWindow } from './src/power-references';
export { quarterOf, quarterStart } from './src/quarter';
export { type Difference, Rebuild } from './src/rebuild';
export type { RejectedEvent, UsageEvent } from './src/usage-event';
export { UsageModule } from './src/usage.module';
export { UsageWriter, type WriteOutcome } from './src/usage-writer';
