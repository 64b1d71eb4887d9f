import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { problemOf } from '../api/api-problem';
import { client } from '../api/client';
import { takeReturnPath } from '../api/signed-out';
import { SIGN_IN } from '../words/sign-in';
import styles from './sign-in.module.css';

/** Reads the token and takes it out of the address, so that it stays in no history. */
function takeToken(): string {
  const found = window.location.pathname === '/sign-in' ? window.location.hash.slice(1) : '';
  if (found !== '') window.history.replaceState(null, '', window.location.pathname);
  return found;
}
const first = takeToken();

/**
 * The page behind a sign-in link. The token stands after the `#`, so it reaches no server log. One press is asked for, so that programs that
 * only open links (mail scanners, previews) do not use the link up.
 */
export function SignInPage() {
  const [token, setToken] = useState(first);
  const [state, setState] = useState<'ready' | 'busy' | 'used'>('ready');
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    document.title = SIGN_IN.windowTitle;
    // A link that is opened where this page stands already loads nothing anew.
    const onHashChange = (): void => {
      const next = takeToken();
      if (next === '') return;
      setToken(next);
      setState('ready');
      setFault(null);
    };
    window.addEventListener('hashchange', onHashChange);
    return () => window.removeEventListener('hashchange', onHashChange);
  }, []);
  const signIn = async (): Promise<void> => {
    setState('busy');
    setFault(null);
    try {
      const { data } = await client.POST('/api/access/sessions', { body: { token } });
      const asked = takeReturnPath();
      window.location.replace(data!.path === '/' ? (asked ?? '/') : data!.path);
    } catch (error) {
      const { status, detail } = problemOf(error);
      setFault(detail);
      setState(status === 401 ? 'used' : 'ready');
    }
  };
  return (
    <main className={styles.page}>
      <div className={styles.box}>
        <img src="/favicon.svg" alt="" width={40} height={40} />
        <h1>{SIGN_IN.title}</h1>
        <p role="status">{fault ?? (token === '' ? SIGN_IN.noToken : SIGN_IN.ask)}</p>
        {token !== '' && state !== 'used' && (
          <Button size="md" loading={state === 'busy'} onClick={() => void signIn()}>
            {SIGN_IN.button}
          </Button>
        )}
        {(token === '' || state === 'used') && <p className="small">{SIGN_IN.howToGet}</p>}
      </div>
    </main>
  );
}
