import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsString, Length, Matches, ValidateIf } from 'class-validator';

/** A key to make. */
export class KeyRequest {
  /**
   * What the key is for.
   * @example "Production events"
   */
  @IsString()
  @Length(1, 200)
  name: string;

  /**
   * `browser`: sends track, page and screen calls, and is public; `server`: all ingestion; `read`: all reading; `admin`: everything.
   * @example server
   */
  @IsIn(['browser', 'server', 'read', 'admin'])
  scope: 'browser' | 'server' | 'read' | 'admin';

  /**
   * Only for browser keys, and needed there: the origins whose pages may use it, or `*` for any.
   * @example ["https://app.example.com"]
   */
  @ValidateIf((key: KeyRequest) => key.scope === 'browser' || key.allowedOrigins !== undefined)
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @Matches(/^(?:\*|https?:\/\/[a-z0-9.-]+(?::\d{1,5})?)$/, {
    each: true,
    message: 'each value in allowedOrigins must be an origin such as https://app.example.com, or *',
  })
  allowedOrigins?: string[];
}
