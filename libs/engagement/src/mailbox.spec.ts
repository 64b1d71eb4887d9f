import { firstMailbox } from './mailbox';

describe('where answers go', () => {
  it('is the first address that is one mailbox', () => {
    expect(firstMailbox('casey@example.com', 'otto@example.com')).toBe('casey@example.com');
    expect(firstMailbox(null, 'otto@example.com')).toBe('otto@example.com');
  });

  it.each([
    '',
    'admin-token',
    'a@example.com, b@example.com',
    'a@example.com\r\nBcc: all@example.com',
    'Casey <a@example.com>',
    `${'a'.repeat(250)}@example.com`,
  ])('is never %j', (none) => {
    expect(firstMailbox(none)).toBeNull();
    expect(firstMailbox(none, 'otto@example.com')).toBe('otto@example.com');
  });
});
