import { notifications } from '@mantine/notifications';
import { DIALOGS } from '../words/dialogs';
import { ExportNews, type FollowedExport } from './export-news';

const READY_MILLISECONDS = 60_000;

/**
 * Shows how far an export is, also on other pages than the one it was asked for on, then its file for a minute: it stays in the list of exports. What
 * changes in it is announced at the quarters only, so it is no live region.
 */
export function exportToast(followed: FollowedExport): void {
  const id = `export ${followed.job.id}`;
  const show = { id, message: <ExportNews followed={followed} onReady={() => void notifications.update({ ...show, autoClose: READY_MILLISECONDS })} /> };
  notifications.show({
    ...show,
    role: 'status',
    'aria-live': 'off',
    withBorder: true,
    autoClose: false,
    closeButtonProps: { 'aria-label': DIALOGS.close },
  });
}
