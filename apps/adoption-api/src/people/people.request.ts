import { IsEmail, IsIn, IsString, Length, MaxLength } from 'class-validator';

/** Somebody who may sign in. */
export class PersonRequest {
  /**
   * Identifies the person; upper and lower case are the same.
   * @example lena@example.com
   */
  @IsEmail()
  @MaxLength(254)
  email: string;

  /** @example "Lena Fischer" */
  @IsString()
  @Length(1, 200)
  name: string;

  /**
   * `admin`: everything; `leader`: all accounts; `csm`: the accounts whose `csmEmail` is theirs.
   * @example csm
   */
  @IsIn(['admin', 'leader', 'csm'])
  role: 'admin' | 'leader' | 'csm';
}
