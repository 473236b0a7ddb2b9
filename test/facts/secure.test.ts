import { describe, expect, it } from 'vitest';
import { insecureFact } from '../../src/facts/secure.ts';
import { isPrivate } from '../../src/shared/sites.ts';

describe('addresses without HTTPS', () => {
  it('are known where anybody may listen in', () => {
    expect(insecureFact(['http://shop.example/'], ['page-001'])).toMatchObject({
      known: true,
      value: ['http://shop.example/'],
    });
    expect(insecureFact([], [])).toMatchObject({ known: true, value: [] });
  });

  it('cannot be told of a store on this machine or in a private network', () => {
    const inside = ['http://127.0.0.1:8080/', 'http://localhost/', 'http://10.1.2.3/', 'http://shop.test/'];
    expect(insecureFact(inside, [])).toMatchObject({ known: false });
  });

  it('are known again once the practice store sends shoppers outside', () => {
    expect(insecureFact(['http://127.0.0.1/', 'http://pay.example/'], [])).toMatchObject({ known: true });
  });
});

it.each([
  ['http://[::1]:3000/', true],
  ['http://172.20.0.5/', true],
  ['http://172.32.0.5/', false],
  ['http://192.168.1.9/shop', true],
  ['http://192.169.1.9/shop', false],
  ['http://fdshop.example/', false],
  ['http://shop.local/', true],
  ['http://local.example/', false],
])('%s is private: %s', (url, expected) => {
  expect(isPrivate(url)).toBe(expected);
});
