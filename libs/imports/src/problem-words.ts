import { REJECT_TITLES } from '@adoption/usage';

/** Title of a problem, and what to do about a row that has it. */
type Words = readonly [title: string, hint: string];

const WORDS: Readonly<Record<string, Words>> = {
  unknown_customer: ['No account with this ID', 'Import the account first, or correct the ID.'],
  unknown_feature: ['No feature with this key', 'Add the feature to the catalogue first, or correct the key.'],
  missing_field: ['A required value is missing', 'Fill the cell, or choose another column.'],
  wrong_number_of_columns: ['More or fewer cells than the header', 'Check separators and quotes in this line.'],
  wrong_type: ['A value of the wrong kind', 'Write numbers without units, and yes or no for switches.'],
  text_too_long: ['A text that is too long', 'Shorten the text.'],
  invalid_text: ['A text with characters that cannot be stored', 'Remove control characters.'],
  invalid_email: ['Not an e-mail address', 'Correct the address.'],
  invalid_url: ['Not an https address', 'Write the whole address, beginning with https://.'],
  invalid_time_zone: ['Not a time zone', 'Use a name such as Europe/Berlin.'],
  invalid_day: ['Not a date', 'Write 2026-03-31, or choose the date format of the file.'],
  invalid_instant: ['Not a date and time', 'Write 2026-03-31T09:30:00Z, or choose the date format of the file.'],
  invalid_timestamp: ['Not a date and time', 'Write 2026-03-31T09:30:00Z, or choose the date format of the file.'],
  timestamp_too_old: ['A time before 2000', 'Correct the time, or choose the date format of the file.'],
  timestamp_in_future: ['A time in the future', 'Correct the time, the time zone or the date format.'],
  beyond_retention: ['Older than events are kept', 'Leave these rows out: events of this age are no longer kept.'],
  invalid_quantity: ['Not a whole number from 1 to 1,000,000', 'Correct the quantity.'],
  invalid_channel: ['A channel other than ui and api', 'Write ui or api.'],
  event_too_large: ['An event larger than 32 KB', 'Leave out some of its properties.'],
  out_of_range: ['A number outside of its range', 'Correct the number.'],
  unknown_value: ['A word that is not known here', 'Use one of the words that the problem names.'],
  too_many: ['A list that is too long', 'Shorten the list.'],
  duplicate_event: ['An event named twice', 'Name each event once.'],
  duplicate_row: ['An earlier row is about the same thing', 'Keep one of the rows.'],
  event_taken: ['An event of another feature', 'Take it from the other feature first.'],
  too_many_features: ['More than 128 features', 'The catalogue holds 128 features, archived ones included.'],
  zone_change_needs_confirmation: [
    'A new time zone for counted days',
    'Change the time zone of this account with "npm run import -- --confirm", which keeps old days as they are.',
  ],
};

export const problemTitle = (code: string): string =>
  WORDS[code]?.[0] ?? (REJECT_TITLES as Readonly<Record<string, string>>)[code] ?? code.replaceAll('_', ' ');
export const problemHint = (code: string): string => WORDS[code]?.[1] ?? 'Correct the row and upload it again.';
