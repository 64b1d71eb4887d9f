import { IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';

/** What a mail provider reports of one mail; it names the mail or the address. */
export class MailEventRequest {
  /**
   * Message-ID of the mail.
   * @example <8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11@adoption.example.com>
   */
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(500)
  messageId?: string;

  /**
   * Address of the recipient.
   * @example ann@example.com
   */
  @IsOptional()
  @IsString()
  @MinLength(3)
  @MaxLength(254)
  email?: string;

  /**
   * The mail came back for good, or its recipient complained about it.
   * @example bounce
   */
  @IsIn(['bounce', 'complaint'])
  type: 'bounce' | 'complaint';
}
