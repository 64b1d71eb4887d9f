import { Drawer } from '@mantine/core';
import { SHELL } from '../words/shell';
import { Navigation } from './navigation';

/** The navigation of small screens. */
export const NavigationDrawer = ({ onClose }: { readonly onClose: () => void }) => (
  <Drawer opened onClose={onClose} title={SHELL.product} size={264} closeButtonProps={{ 'aria-label': SHELL.closeNavigation }}>
    <Navigation />
  </Drawer>
);
