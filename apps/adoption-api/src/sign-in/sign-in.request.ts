import { IsEmail, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';

/** Whom a sign-in link is for. */
export class SignInLinkRequest {
  /**
   * E-mail address of the person; without it the link is for the first administrator, who is added when there is none.
   * @example lena@example.com
   */
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string;

  /**
   * Page to show after signing in.
   * @example /
   */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  @Matches(/^\/(?![/\\])[\x21-\x7e]*$/, { message: 'path must be a path of this server' })
  path?: string;
}

/** What a sign-in link carries after the `#`. */
export class SignInRequest {
  /** @example Zm9yLXRoZS1leGFtcGxlLW9ubHktbm90LWEtcmVhbC1 */
  @IsString()
  @Length(43, 43)
  token: string;
}
