/** The beginning of the key of all that is known of trainings: what to declare stale when one was scheduled, changed or held. */
export const TRAININGS_KEY = ['trainings'] as const;
