export { parseInstant } from '@adoption/accounts';
