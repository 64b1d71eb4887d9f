import { Modal } from '@mantine/core';
import type { Api } from '../api/client';
import { useFocusBack } from '../kit/use-focus-back';
import { DIALOGS } from '../words/dialogs';
import { THRESHOLDS } from '../words/settings';
import { faultAt, otherFault } from '../api/faults';
import { ReasonForm } from './reason-form';
import { targetScope } from './setting-changes';
import { withoutTarget } from './target-draft';
import { useSaveTargets } from './use-save-targets';

interface RemoveTargetDialogProps {
  readonly setting: Api<'ThresholdsResponse'>;
  readonly target: Api<'TargetValue'>;
  readonly onJob: (id: string) => void;
  readonly onClose: () => void;
}

/** Asks why a target is removed. */
export function RemoveTargetDialog({ setting, target, onJob, onClose }: RemoveTargetDialogProps) {
  useFocusBack();
  const { save, problem, outdated } = useSaveTargets(setting, onJob, onClose);
  return (
    <Modal
      opened
      onClose={onClose}
      title={THRESHOLDS.removeTitle(THRESHOLDS.names[target.metric], targetScope(target))}
      closeButtonProps={{ 'aria-label': DIALOGS.close }}
    >
      <ReasonForm
        verb={THRESHOLDS.remove}
        danger
        fault={faultAt(problem, '/reason')}
        other={outdated ? THRESHOLDS.outdated : otherFault(problem, ['/reason'])}
        busy={save.isPending}
        onSave={(reason) => save.mutate({ value: withoutTarget(setting.value, target), reason })}
        onCancel={onClose}
      >
        <p className="small">{THRESHOLDS.removed}</p>
      </ReasonForm>
    </Modal>
  );
}
