import { Modal } from '@mantine/core';

export interface SendDialogProps {
  readonly customerId: string;
  readonly customerName: string;
  readonly kind: 'guide' | 'benefits' | 'link';
  readonly featureKey: string | undefined;
  readonly onClose: () => void;
}

export function SendDialog({ customerName, onClose }: SendDialogProps) {
  return <Modal opened onClose={onClose} title={customerName} />;
}
