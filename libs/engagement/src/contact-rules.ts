/** How often people are written to, and when. */
export const CONTACT_RULES = {
  /** At most this many mails to one address within {@link CONTACT_RULES.days} days, over all engagements; invitations to trainings do not count. */
  cap: 2,
  days: 14,
  /** Nobody is written to from this local hour on … */
  quietFrom: 20,
  /** … until this one, in the recipient's zone (the customer's). */
  quietUntil: 8,
  /** Recovered: active within this many days of the mail. */
  recoveryDays: 14,
  /** A hold-out is offered from this many targets on. */
  holdoutFrom: 50,
  /** Adoption of a feature is compared over this many days before and after. */
  adoptionDays: 30,
} as const;
