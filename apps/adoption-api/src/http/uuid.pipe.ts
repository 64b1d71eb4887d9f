import { Injectable, type PipeTransform } from '@nestjs/common';
import { notFound } from '@adoption/problems';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Lets only UUIDs through as ids in an address; for anything else there is no such thing, the same answer as for an unknown id. */
@Injectable()
export class UuidPipe implements PipeTransform<string, string> {
  /** @param what word for the thing in the answer */
  constructor(private readonly what: string) {}

  transform(value: string): string {
    if (!UUID.test(value)) throw notFound(this.what);
    return value.toLowerCase();
  }
}
