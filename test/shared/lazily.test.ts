import { expect, it } from 'vitest';
import { lazily, once } from '../../src/shared/lazily.ts';

it('works each part out when it is first asked for, and only once', () => {
  const worked: string[] = [];
  const page = lazily({
    price: () => worked.push('price'),
    hours: () => worked.push('hours'),
  });
  expect(worked).toEqual([]);
  expect([page.hours, page.hours]).toEqual([1, 1]);
  expect(worked).toEqual(['hours']);
});

it('lists its parts like any object', () => {
  expect({ ...lazily({ price: () => 5, hours: () => null }) }).toEqual({ price: 5, hours: null });
});

it('keeps an answer that is nothing', () => {
  let asked = 0;
  const answer = once(() => {
    asked += 1;
    return null;
  });
  expect([answer(), answer(), asked]).toEqual([null, null, 1]);
});
