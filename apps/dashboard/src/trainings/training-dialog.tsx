import { Modal } from '@mantine/core';

export interface TrainingDialogProps {
  readonly customerId: string;
  readonly customerName: string;
  readonly featureKey: string | undefined;
  readonly timeZone: string;
  readonly onClose: () => void;
}

export function TrainingDialog({ customerName, onClose }: TrainingDialogProps) {
  return <Modal opened onClose={onClose} title={customerName} />;
}
