import { isOwnOrigin } from './own-origin';

const PUBLIC = 'https://adoption.example.com/base';

describe('the own origin', () => {
  it.each<[string, string | undefined, boolean, string]>([
    ['https://adoption.example.com', 'adoption.example.com', true, 'the public address'],
    ['https://adoption.example.com', 'anything', true, 'the public address behind a proxy'],
    ['http://adoption.example.com', 'adoption.example.com', false, 'the public name without encryption'],
    ['https://adoption.example.com.evil.example', 'adoption.example.com', false, 'a name that begins like it'],
    ['http://localhost:3000', 'localhost:3000', true, 'the machine itself'],
    ['http://127.0.0.1:3000', '127.0.0.1:3000', true, 'the machine itself by number'],
    ['http://[::1]:3000', '[::1]:3000', true, 'the machine itself by IPv6 number'],
    ['http://localhost:3001', 'localhost:3000', false, 'another server on the machine'],
    ['https://localhost:3000', 'localhost:3000', false, 'another protocol'],
    ['http://evil.example', 'evil.example', false, 'a foreign name that leads to the machine'],
    ['http://localhost.evil.example', 'localhost.evil.example', false, 'a foreign name that begins like it'],
    ['null', 'localhost:3000', false, 'a page without an origin'],
    ['', undefined, false, 'nothing'],
  ])('%s asking %s: %s (%s)', (origin, host, own) => {
    expect(isOwnOrigin(origin, host, PUBLIC)).toBe(own);
  });
});
