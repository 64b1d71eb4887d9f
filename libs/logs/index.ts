export { createLog, type Log, NestLog } from './src/log';
