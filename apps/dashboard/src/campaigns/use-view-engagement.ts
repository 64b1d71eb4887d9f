import { useNavigate } from '@tanstack/react-router';
import { viewToast } from '../kit/view-toast';
import { DIALOGS } from '../words/dialogs';

/** A message at the corner on an engagement, with a button that leads to it. */
export function useViewEngagement(): (message: string, engagement: { readonly id: string; readonly name: string }) => void {
  const navigate = useNavigate();
  return (message, { id, name }) =>
    viewToast({
      message,
      name: DIALOGS.viewNamed(name),
      onView: () => void navigate({ to: '/campaigns/$engagementId', params: { engagementId: id } }),
    });
}
