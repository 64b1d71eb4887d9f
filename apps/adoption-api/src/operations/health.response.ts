/** The state of this process. */
export class HealthResponse {
  /** @example ok */
  status: 'ok';
}
