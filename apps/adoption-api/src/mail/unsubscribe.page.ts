import { page } from '../pages/page';

/** Asks first: programs that look at every link of a mail must not unsubscribe anybody. The button sends the page's own address back, so no token stands here. */
export const UNSUBSCRIBE_PAGE = page(
  'Unsubscribe',
  `<p>You will not get any more mails about using the product.</p>
<form method="post"><button type="submit">Unsubscribe</button></form>`,
);

/** The same for every token, known or not. */
export const UNSUBSCRIBED_PAGE = page('You are unsubscribed', '<p>You will not get any more mails about using the product. You can close this page.</p>');
