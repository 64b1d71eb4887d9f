import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useEffectEvent } from 'react';
import type { Draft } from './use-draft';

const TYPING_MILLISECONDS = 600;

/** Saves a draft whenever the typing pauses; why that was refused stands in the draft. */
export function useAutosave({ form, dirty, error, save }: Draft, active: boolean): void {
  const [typed] = useDebouncedValue(form, TYPING_MILLISECONDS);
  const keep = useEffectEvent(() => {
    if (active && (dirty || error !== null)) save().catch(() => {});
  });
  useEffect(() => keep(), [typed]);
}
