import { expect, it } from 'vitest';
import { compareVisits } from '../../../src/cli/drafting/compare-visits.ts';
import { VisitFolder } from '../../../src/evidence/folder.ts';
import type { Evidence, Resolution } from '../../../src/evidence/types.ts';
import { Failure } from '../../../src/shared/errors.ts';
import { piece } from '../../facts/evidence-of.ts';

const folder = new VisitFolder('reports/shop.example/1', (text) => text);
const found = (intent: string, chosen: string, more: Partial<Resolution> = {}): Resolution => ({
  intent,
  how: 'words',
  chosen,
  sureness: 1,
  candidates: [],
  ...more,
});

function bought(name: string, ...options: string[]): Evidence[] {
  return [
    piece('step', 'a', { verb: 'choose', resolutions: [found('product', name)] }),
    piece('step', 'b', { verb: 'put-back', resolutions: options.map((label) => found('product.option', label)) }),
  ];
}

function compared(first: Evidence[], replay: Evidence[], failure: Failure | null = null) {
  return compareVisits(first, replay, { failure, folder });
}

it('a replay that took the same product in the same choice is one', () => {
  expect(compared(bought('Wool sweater', 'M'), bought('Wool sweater', 'M'))).toMatchObject({
    replays: true,
    because: null,
    done: 2,
    steps: 2,
    healed: [],
  });
});

it.each([
  ['another product', bought('Wool scarf', 'M'), 'it shopped for "Wool scarf", M, not for "Wool sweater", M'],
  ['another choice', bought('Wool sweater', 'L'), 'it shopped for "Wool sweater", L, not for "Wool sweater", M'],
  ['nothing', [], 'it shopped for nothing, not for "Wool sweater", M'],
])('a replay that took %s is none', (_, replay, because) => {
  expect(compared(bought('Wool sweater', 'M'), replay)).toMatchObject({ replays: false, because });
});

it('a replay that failed says where', () => {
  const failure = new Failure('outdated', 'shop.yaml:9:5 no way to the cart was found');
  expect(compared(bought('Mug'), bought('Mug'), failure)).toMatchObject({
    replays: false,
    because: 'shop.yaml:9:5 no way to the cart was found',
  });
});

it('tells what had to be healed, and in which step', () => {
  const healed = { before: 'role "link" name "Cart"', after: 'link "Basket"' };
  const step = piece('step', 'c', { verb: 'revisit-cart', resolutions: [found('cart.link', 'link', { healed })] });
  expect(compared([], [step]).healed).toEqual([{ step: 'revisit-cart', intent: 'cart.link', ...healed }]);
});
