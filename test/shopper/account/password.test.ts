import { expect, it } from 'vitest';
import { newPassword, plainPassword } from '../../../src/shopper/account/password.ts';

it('is another one each time, and fits the usual rules also where a store cuts it', () => {
  const [one, other] = [newPassword(), newPassword()];
  expect(one).not.toBe(other);
  for (const password of [one, one.slice(0, 10)])
    expect(password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^\w]).{8,}$/);
});

it('has a plain form of letters and digits for stores that take nothing else', () => {
  for (let each = 0; each < 50; each++)
    expect(plainPassword(newPassword())).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z\d]{8,12}$/);
});
