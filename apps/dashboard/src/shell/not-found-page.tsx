import { Link } from '@tanstack/react-router';
import { Empty } from '../kit/states';
import { STATES } from '../words/states';

/** An address that no page has. */
export const NotFoundPage = () => (
  <main>
    <h1 className="visually-hidden">{STATES.pageNotFound}</h1>
    <Empty title={STATES.pageNotFound} actions={<Link to="/">{STATES.goToStart}</Link>} />
  </main>
);
