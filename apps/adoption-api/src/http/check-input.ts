import { type ClassConstructor, plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import type { InputFault } from '@adoption/problems';

/** Either the input as an instance of its class, or everything that is wrong with it. */
export type CheckedInput<Shape> = { readonly value: Shape; readonly faults: readonly [] } | { readonly value: null; readonly faults: readonly InputFault[] };

const FAULT_LIMIT = 100;

/**
 * Checks plain input against a class with class-validator decorators; unknown fields are faults.
 * @param pointerPrefix JSON pointer (or '' ) under which the faults are reported
 */
export async function checkInput<Shape extends object>(shape: ClassConstructor<Shape>, input: unknown, pointerPrefix = ''): Promise<CheckedInput<Shape>> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { value: null, faults: [{ pointer: pointerPrefix, code: 'not_an_object', detail: 'must be a JSON object' }] };
  }
  const value = plainToInstance(shape, input);
  const errors = await validate(value, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true, stopAtFirstError: true });
  return errors.length === 0 ? { value, faults: [] } : { value: null, faults: errors.flatMap((error) => faultsOf(error, pointerPrefix)).slice(0, FAULT_LIMIT) };
}

/** Faults of one property and of what lies under it. The name of an unknown field appears only, shortened, in the pointer. */
function faultsOf(error: ValidationError, prefix: string): InputFault[] {
  const pointer = `${prefix}/${escapePointer(error.property)}`;
  const own = Object.entries(error.constraints ?? {}).map(([constraint, message]) => ({
    pointer,
    code: constraint === 'whitelistValidation' ? 'unknown_field' : snakeCase(constraint),
    detail:
      constraint === 'whitelistValidation'
        ? 'is not a known field'
        : message.replace(new RegExp(`^(each value in )?${escapeExpression(error.property)} `), '$1'),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, pointer))];
}

const escapePointer = (name: string): string => name.slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1');
const escapeExpression = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const snakeCase = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
