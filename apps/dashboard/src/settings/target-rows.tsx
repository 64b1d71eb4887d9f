import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Api } from '../api/client';
import { RowButtons } from '../kit/plain-table';
import { THRESHOLDS } from '../words/settings';
import { targetKey, targetScope, targetText } from './setting-changes';

type Target = Api<'TargetValue'>;

/** What is done about a target. */
export type TargetAction = { readonly kind: 'add'; readonly metric: Target['metric'] } | { readonly kind: 'edit' | 'remove'; readonly target: Target };

interface Row {
  readonly key: string;
  readonly cells: readonly ReactNode[];
}

/** All targets as rows of a table: those that are set, then the product's own. @param act null: they are only read */
export function targetRows({ value, defaults }: Api<'ThresholdsResponse'>, act: ((action: TargetAction) => void) | null): Row[] {
  const button = (word: string, name: string, action: TargetAction) => (
    <Button key={word} variant="default" size="compact-sm" aria-label={name} onClick={() => act?.(action)}>
      {word}
    </Button>
  );
  const own = value.map((target): Row => {
    const name = THRESHOLDS.names[target.metric];
    const accounts = targetScope(target);
    const buttons = [
      button(THRESHOLDS.edit, THRESHOLDS.editNamed(name, accounts), { kind: 'edit', target }),
      button(THRESHOLDS.remove, THRESHOLDS.removeNamed(name, accounts), { kind: 'remove', target }),
    ];
    const unit = defaults.find((row) => row.metric === target.metric)?.unit ?? '';
    return {
      key: targetKey(target),
      cells: [name, targetText(target, unit), accounts, ...(act === null ? [] : [<RowButtons key="buttons">{buttons}</RowButtons>])],
    };
  });
  const product = defaults.map(({ metric, operator, value: limit, unit }): Row => {
    const name = THRESHOLDS.names[metric];
    const set = value.find((target) => target.metric === metric && target.segment === null && target.industry === null);
    const setIt = button(THRESHOLDS.set, THRESHOLDS.setNamed(name), { kind: 'add', metric });
    return {
      key: metric,
      cells: [
        name,
        limit === null ? THRESHOLDS.notSet : targetText({ operator, value: limit }, unit),
        set === undefined ? `${THRESHOLDS.everybody} (${THRESHOLDS.default})` : THRESHOLDS.replaced,
        ...(act === null ? [] : [set === undefined ? <RowButtons key="buttons">{setIt}</RowButtons> : null]),
      ],
    };
  });
  return [...own, ...product];
}
