import { Link } from '@tanstack/react-router';
import { Empty } from '../kit/states';
import { STATES } from '../words/states';

/** An address that no page has. */
export const NotFoundPage = () => <Empty title={STATES.pageNotFound} actions={<Link to="/">{STATES.goToStart}</Link>} />;
