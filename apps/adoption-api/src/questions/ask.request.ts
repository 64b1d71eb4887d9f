import { IsOptional, IsString, Length, MaxLength } from 'class-validator';

/** A question in plain English. */
export class AskRequest {
  /**
   * 1 to 500 characters without the space around them.
   * @example "How is Acme Corp using the product?"
   */
  @IsString()
  @Length(1, 2_000)
  question: string;

  /**
   * UUID or external id of the customer whose page is shown: the one a question that names nobody is about.
   * @example 0b7c1f6e-5d0f-4f0a-9a53-6f6c1e2d9b11
   */
  @IsOptional()
  @IsString()
  @MaxLength(255)
  customerId?: string | null;
}
