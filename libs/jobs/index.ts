export { JOB_NAMES, type JobName, type JobOutcome, type JobPayload, JOBS } from './src/catalogue';
export { checkProcessors, UnfitProcessors } from './src/check-processors';
export { JOB_OPTIONS, WORKER_OPTIONS } from './src/job-options';
export { JobProcessor, jobOf, type ProcessorClass, Processes } from './src/job-processor';
export { JobQueues } from './src/job-queues';
export { JobWorkers, jobWorkers } from './src/job-workers';
export { checkQueuesMigrated, migrateQueues } from './src/queue-backend';
export { queueModule } from './src/queue-module';
export { type Schedule, type ScheduledJob, SCHEDULES } from './src/schedules';
