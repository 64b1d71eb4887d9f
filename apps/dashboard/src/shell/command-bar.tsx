import { Modal } from '@mantine/core';
import { useParams, useRouter } from '@tanstack/react-router';
import { Fragment, useEffect, useEffectEvent, useId, useState } from 'react';
import { useFocusBack } from '../kit/use-focus-back';
import { COMMAND_BAR } from '../words/command-bar';
import { plural } from '../words/plural';
import type { CommandRow } from './command-rows';
import { rememberPage } from './recent-pages';
import { useAnswers } from './use-answers';
import styles from './command-bar.module.css';

/** Asks questions and finds customers and pages: a field whose arrow keys walk through what it found. */
export function CommandBar({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  // Enter came before the answer: the answer is opened as soon as it is there.
  const [awaited, setAwaited] = useState(false);
  const { customerId } = useParams({ strict: false });
  const { groups, busy, unavailable } = useAnswers(text, customerId ?? null);
  const router = useRouter();
  useFocusBack();
  const list = useId();
  const rows = groups.flatMap((group) => group.rows);
  const at = Math.min(chosen, rows.length - 1);
  const open = (row: CommandRow, inNewTab: boolean): void => {
    rememberPage(row);
    if (inNewTab) {
      window.open(row.href, '_blank', 'noopener');
      return;
    }
    onClose();
    router.history.push(row.href);
  };
  const openAwaited = useEffectEvent(() => {
    const row = rows[at];
    if (row !== undefined) open(row, false);
  });
  useEffect(() => {
    if (awaited && !busy) openAwaited();
  }, [awaited, busy]);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = rows[at];
    if (step !== undefined && rows.length > 0) setChosen((at + step + rows.length) % rows.length);
    else if (event.key === 'Enter' && busy) setAwaited(true);
    else if (event.key === 'Enter' && row !== undefined) open(row, event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  };
  return (
    <Modal opened onClose={onClose} withCloseButton={false} size={600} yOffset={80} padding={0} attributes={{ content: { 'aria-label': COMMAND_BAR.title } }}>
      <input
        className={styles.field}
        role="combobox"
        aria-label={COMMAND_BAR.label}
        aria-expanded={rows.length > 0}
        aria-controls={list}
        aria-activedescendant={rows.length > 0 ? `${list}-${at}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        data-autofocus
        placeholder={COMMAND_BAR.placeholder}
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          setChosen(0);
          setAwaited(false);
        }}
        onKeyDown={onKeyDown}
      />
      {unavailable && <p className={styles.message}>{COMMAND_BAR.unavailable}</p>}
      {groups.map(({ name, message }) => message !== null && <Fragment key={name}>{<p className={styles.message}>{message}</p>}</Fragment>)}
      <div id={list} role="listbox" aria-label={COMMAND_BAR.results} className={styles.list}>
        {groups
          .filter((group) => group.rows.length > 0)
          .map((group) => (
            <div key={group.name} role="group" aria-label={group.name}>
              <p className={styles.group} aria-hidden="true">
                {group.name}
              </p>
              {group.rows.map((row) => {
                const index = rows.indexOf(row);
                return (
                  <a
                    key={row.href + row.title}
                    id={`${list}-${index}`}
                    href={row.href}
                    role="option"
                    tabIndex={-1}
                    aria-selected={index === at}
                    className={styles.row}
                    onPointerMove={() => setChosen(index)}
                    onClick={(event) => {
                      if (event.ctrlKey || event.metaKey) return rememberPage(row);
                      event.preventDefault();
                      return open(row, false);
                    }}
                  >
                    <span>{row.title}</span>
                    {row.note !== null && <span className={styles.note}>{row.note}</span>}
                  </a>
                );
              })}
            </div>
          ))}
      </div>
      <p className={styles.keys}>{COMMAND_BAR.keys}</p>
      <div role="status" className="visually-hidden">
        {busy
          ? COMMAND_BAR.searching
          : (groups.find(({ message }) => message !== null)?.message ?? COMMAND_BAR.found(rows.length, plural(rows.length, 'result', 'results')))}
      </div>
    </Modal>
  );
}
