/** A key, without its secret. */
export class KeyResponse {
  /** @example 8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11 */
  id: string;
  /** @example "Production events" */
  name: string;
  /** @example server */
  scope: 'browser' | 'server' | 'read' | 'admin';
  /**
   * How the key begins.
   * @example adoption_server_8Zk2q
   */
  prefix: string;
  /** Origins whose pages may use a browser key; empty for other scopes. */
  allowedOrigins: string[];
  /** @example 2026-03-02T09:00:00.000Z */
  createdAt: string;
  /**
   * Accurate to a minute; null: never used.
   * @example 2026-03-02T09:30:00.000Z
   */
  lastUsedAt: string | null;
}

/** A new key. */
export class CreatedKeyResponse extends KeyResponse {
  /**
   * The key itself. It is shown only here.
   * @example adoption_server_Zm9yLXRoZS1leGFtcGxlLW9ubHktbm90LWEtcmVhbC1
   */
  key: string;
}

/** The keys that work, the oldest first. */
export class KeysResponse {
  items: KeyResponse[];
  /** Always null: the list is complete. */
  next: string | null;
}
