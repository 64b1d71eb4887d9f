import { Modal } from '@mantine/core';

/** Asks questions and finds customers. */
export const CommandBar = ({ onClose }: { readonly onClose: () => void }) => <Modal opened onClose={onClose} />;
