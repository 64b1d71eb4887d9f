/** A link that signs one person in, once. */
export class SignInLinkResponse {
  /** @example http://localhost:3000/sign-in#Zm9yLXRoZS1leGFtcGxlLW9ubHktbm90LWEtcmVhbC1 */
  url: string;
  /**
   * When the link stops working.
   * @example 2026-03-02T09:10:00.000Z
   */
  expiresAt: string;
}

/** A browser that has just been signed in. */
export class SignedInResponse {
  /**
   * Page to go to.
   * @example /
   */
  path: string;
}

/** Who makes the request. */
export class CallerResponse {
  /** @example person */
  kind: 'person' | 'key';
  /** @example 8f14e45f-ceea-467f-a8d4-0f3c1d2b7a11 */
  id: string;
  /**
   * Of a person; null for keys.
   * @example leader
   */
  role: 'admin' | 'leader' | 'csm' | null;
  /** Of a key; null for people. */
  scope: 'browser' | 'server' | 'read' | 'admin' | null;
  /**
   * Of a person; null for keys.
   * @example lena@example.com
   */
  email: string | null;
  /**
   * Of a person; null for keys.
   * @example Lena Hofmann
   */
  name: string | null;
}
