import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Role } from './caller';

/** Somebody who signs in. */
@Entity({ tableName: 'people' })
export class Person {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  /** Lower case; the identity of a person. */
  @Property({ type: 'text' })
  @Unique()
  email: string;

  @Property({ type: 'text' })
  name: string;

  @Property({ type: 'text' })
  role: Role;

  @Property({ type: 'Date', columnType: 'timestamptz' })
  createdAt: Date;

  @Property({ type: 'Date', columnType: 'timestamptz' })
  updatedAt: Date;
}
