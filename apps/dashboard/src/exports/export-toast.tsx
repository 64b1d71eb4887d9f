import { notifications } from '@mantine/notifications';
import { DIALOGS } from '../words/dialogs';
import { ExportNews, type FollowedExport } from './export-news';

/**
 * Shows how far an export is, then its file, until somebody closes it; also on other pages than the one it was asked for on. What changes in it is
 * announced at the quarters only, so it is no live region.
 */
export const exportToast = (followed: FollowedExport): void =>
  void notifications.show({
    role: 'status',
    'aria-live': 'off',
    withBorder: true,
    autoClose: false,
    closeButtonProps: { 'aria-label': DIALOGS.close },
    message: <ExportNews followed={followed} />,
  });
