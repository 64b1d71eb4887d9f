/** Why figures of peers are missing, or are those of other customers than was asked for. */
export const PEERS_PENDING = 'The figures of the peers are being computed.';
export const PEERS_WIDER = 'The group asked for has too few members, so a wider one is shown.';
