import { Faults } from './faults';

/** Why a setting is changed, and what the change was based on. */
export interface ChangeNote {
  readonly reason: string;
  /** Version of the setting that its author saw; null: whichever. */
  readonly basedOn: number | null;
}

/** A setting as somebody wants it to be. */
export interface SettingChange<Value> extends ChangeNote {
  readonly value: Value;
}

/** Reads a value, adding what is wrong with it to the faults. */
export type ReadValue<Value> = (value: unknown, pointer: string, faults: Faults) => Value;

const LONGEST_REASON = 500;
const MOST_INT = 2_147_483_647;

/**
 * Reads `{value, reason, version?}`.
 * @throws Problem `invalid` that names every fault
 */
export function readChange<Value>(body: unknown, readValue: ReadValue<Value>): SettingChange<Value> {
  const faults = new Faults();
  const fields = faults.object(body, '', ['value', 'reason', 'version']);
  const value = fields === null ? null : readValue(fields['value'], '/value', faults);
  const reason = fields === null ? '' : faults.text(fields['reason'], '/reason', LONGEST_REASON);
  const version = fields?.['version'] ?? null;
  const basedOn = version === null ? null : faults.number(version, '/version', { least: 1, most: MOST_INT, whole: true });
  faults.throwIfAny();
  return { value: value as Value, reason: reason.trim(), basedOn };
}
