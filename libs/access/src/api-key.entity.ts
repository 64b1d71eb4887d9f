import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Scope } from './caller';

/** A key for machines. The key itself is shown once and never stored. */
@Entity({ tableName: 'api_keys' })
export class ApiKey {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'text' })
  name: string;

  @Property({ type: 'text' })
  scope: Scope;

  /** First characters of the key, to recognise it by. */
  @Property({ type: 'text' })
  prefix: string;

  /** SHA-256 of the key. */
  @Property({ type: 'blob' })
  secretHash: Buffer;

  /** Origins from which browsers may send with a `browser` key; `*` is any. Empty for other scopes. */
  @Property({ type: 'array', columnType: 'text[]' })
  allowedOrigins: string[];

  @Property({ type: 'Date', columnType: 'timestamptz' })
  createdAt: Date;

  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  revokedAt: Date | null = null;

  /** Accurate to a minute. */
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  lastUsedAt: Date | null = null;
}
