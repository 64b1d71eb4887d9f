/** Deliveries that tell a person what an engagement chose them for; of a training that was changed before the invitation left, its update does. */
export const TELLING = "message IN ('message', 'invitation', 'update')";

/** Of these deliveries of one person: all were called off before they left. They were not treated, and are left out of the outcome. */
export const CALLED_OFF = "bool_and(state = 'suppressed' AND coalesce(reason, '') IN ('cancelled', 'too_late'))";
