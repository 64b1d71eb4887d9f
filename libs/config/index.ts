export { Clock, StoppedClock } from './src/clock';
export { ConfigModule, SETTINGS } from './src/config.module';
export { InvalidSettings, isTimeZone, type LogLevel, readSettings, type Settings } from './src/settings';
