/** What a person may do: `admin` everything, `leader` all accounts and the settings of score and thresholds, `csm` the accounts whose `csmEmail` is theirs. */
export type Role = 'admin' | 'leader' | 'csm';

/** What a key may do: `browser` is public by nature (track, page and screen only), `server` all ingestion, `read` all reading, `admin` everything. */
export type Scope = 'browser' | 'server' | 'read' | 'admin';

/** Who makes a request. */
export interface Caller {
  readonly kind: 'person' | 'key';
  /** Stable id of the person or key, fit for logs. */
  readonly id: string;
  /** A person's role; null for keys. */
  readonly role: Role | null;
  /** A key's scope; null for people. */
  readonly scope: Scope | null;
  /** A person's e-mail address, lower case; null for keys. */
  readonly email: string | null;
}

/** Which accounts a caller may see: all (null) or those of one CSM, by lower-case e-mail. Queries take it as a parameter. */
export interface AccountScope {
  readonly csmEmail: string | null;
}

/** The accounts a caller may see. */
export const accountScope = (caller: Caller): AccountScope => ({ csmEmail: caller.role === 'csm' ? caller.email : null });
