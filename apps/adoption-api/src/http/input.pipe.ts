import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import type { ClassConstructor } from 'class-transformer';
import { invalid } from '@adoption/problems';
import { checkInput } from './check-input';

const UNCHECKED: ReadonlySet<unknown> = new Set([String, Number, Boolean, Array, Object, undefined]);

/** Checks every body and query against the class that the route declares for it. Routes that take `unknown` check for themselves. */
@Injectable()
export class InputPipe implements PipeTransform {
  async transform(value: unknown, { metatype, type }: ArgumentMetadata): Promise<unknown> {
    if ((type !== 'body' && type !== 'query') || UNCHECKED.has(metatype)) return value;
    const checked = await checkInput(metatype as ClassConstructor<object>, value ?? (type === 'query' ? {} : value));
    if (checked.value !== null) return checked.value;
    const faults = type === 'query' ? checked.faults.map((fault) => ({ ...fault, pointer: fault.pointer.slice(1) })) : checked.faults;
    throw invalid(
      type === 'query' ? 'The query has parameters that are unknown or not valid.' : 'The body has fields that are missing, unknown or not valid.',
      faults,
    );
  }
}
