import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { problemOf } from '../api/api-problem';
import { Card } from '../kit/card';
import { Field } from '../kit/field';
import { PlainTable } from '../kit/plain-table';
import { IMPORTS } from '../words/imports';
import { DiscardButton } from './discard-button';
import { FileCell } from './file-cell';
import { checkImport, type Import } from './imports-api';
import styles from './imports.module.css';
import type { ImportSteps } from './steps-of';

const DATE_FORMATS = ['auto', 'iso', 'dmy', 'mdy', 'unix'] as const;

interface ColumnsStepProps {
  readonly one: Import;
  readonly steps: ImportSteps;
  readonly onChecked: () => void;
}

/** Which column of the file is which field. */
export function ColumnsStep({ one, steps, onChecked }: ColumnsStepProps) {
  const [mapping, setMapping] = useState(one.mapping);
  const [dateFormat, setDateFormat] = useState(one.dateFormat);
  const [timeZone, setTimeZone] = useState(one.timeZone ?? '');
  const queries = useQueryClient();
  const check = useMutation({
    mutationFn: () => checkImport(one.id, { mapping, dateFormat, timeZone: timeZone.trim() === '' ? null : timeZone.trim() }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['import', one.id] });
      onChecked();
    },
  });
  const missing = one.fields.filter(({ key, required }) => required && (mapping[key] ?? null) === null).map(({ label }) => label);
  const problem = check.error === null ? null : problemOf(check.error);
  const faultOf = (field: string): string | null => problem?.faults.find(({ pointer }) => pointer === `/mapping/${field}`)?.detail ?? null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    check.mutate();
  };
  return (
    <form className={styles.page} onSubmit={submit}>
      <Card level={2} title={IMPORTS.steps.columns} subtitle={IMPORTS.columnsNote}>
        <div className={styles.fields}>
          {one.fields.map(({ key, label, required, description }) => (
            <Field key={key} label={required ? `${label} *` : label} fault={faultOf(key)} note={description}>
              {(control) => (
                <select
                  {...control}
                  value={mapping[key] ?? ''}
                  onChange={({ currentTarget }) => setMapping({ ...mapping, [key]: currentTarget.value === '' ? null : currentTarget.value })}
                >
                  <option value="">{IMPORTS.notUsed}</option>
                  {one.columns.map((column) => (
                    <option key={column} value={column}>
                      {one.mapping[key] === column ? `${column} · ${IMPORTS.matched}` : column}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          ))}
          <Field label={IMPORTS.dateFormat}>
            {(control) => (
              <select
                {...control}
                value={dateFormat}
                onChange={({ currentTarget }) => setDateFormat(DATE_FORMATS.find((format) => format === currentTarget.value) ?? 'auto')}
              >
                {DATE_FORMATS.map((format) => (
                  <option key={format} value={format}>
                    {IMPORTS.dateFormats[format]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={IMPORTS.timeZone} fault={problem?.faults.find(({ pointer }) => pointer === '/timeZone')?.detail ?? null}>
            {(control) => <input {...control} maxLength={100} value={timeZone} onChange={({ currentTarget }) => setTimeZone(currentTarget.value)} />}
          </Field>
        </div>
      </Card>
      <Card level={2} title={IMPORTS.sample}>
        <PlainTable
          caption={IMPORTS.sample}
          head={one.columns}
          rows={one.sample.map((cells, row) => ({ key: String(row), cells: cells.map((text, column) => <FileCell key={column} text={text} />) }))}
        />
      </Card>
      {problem !== null && (
        <p role="alert" className={styles.fault}>
          {problem.detail}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" disabled={missing.length > 0} loading={check.isPending}>
          {IMPORTS.toCheck}
        </Button>
        {missing.length > 0 && <span>{IMPORTS.missing(missing.join(', '))}</span>}
        {steps.canDiscard && <DiscardButton one={one} />}
      </div>
    </form>
  );
}
