import type { Api } from '../api/client';

/** Whether somebody of an account can get a mail: has an e-mail address and a seat. */
export const canBeWrittenTo = ({ email, status }: Pick<Api<'AccountUserResponse'>, 'email' | 'status'>): boolean =>
  email !== null && status !== 'left' && status !== null;
