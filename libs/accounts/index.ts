export { isoDay, localDay, localHour, localMilliseconds, parseDay, startOfDay } from './src/local-time';
