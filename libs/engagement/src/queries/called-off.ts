/** Of a person's deliveries of one engagement: what it chose them for was called off before it reached them. They were not treated, and are left out of its outcome. */
export const CALLED_OFF = "bool_and(state = 'suppressed' AND coalesce(reason, '') = 'cancelled')";
