interface UserJourneyPanelProps {
  readonly customerId: string;
  readonly userId: string;
  readonly onClose: () => void;
}

/** One user's path through the product. */
export const UserJourneyPanel = (_props: UserJourneyPanelProps) => null;
