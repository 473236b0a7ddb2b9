import { describe, expect, it } from 'vitest';
import { isStanding } from '../../src/browser/clock/standing-requests.ts';

describe('a request that waits for news by design', () => {
  it.each([
    'https://shop.example/socket.io/?EIO=4&transport=polling&t=Oab12&sid=x',
    'https://shop.example/sockjs-node/123/abcd1234/xhr_streaming?t=1',
    'https://shop.example/signalr/connect?transport=longPolling&connectionToken=x',
    'https://shop.example/message-bus/0f3c/poll?dlp=t',
    'https://shop.example/live/longpoll?vsn=2.0.0',
    'https://shop.example/cometd/connect',
    'https://x.firebaseio.com/.lp?id=1&v=5',
  ])('%s', (url) => expect(isStanding(url)).toBe(true));

  it.each([
    'https://shop.example/api/search?q=comet+cleaner',
    'https://shop.example/products/polling-booth',
    'https://shop.example/graphql?operation=Products',
    'https://shop.example/transport?mode=polling-station',
    'https://shop.example/api/poll?id=3',
  ])('is not %s', (url) => expect(isStanding(url)).toBe(false));
});
