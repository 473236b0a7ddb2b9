import { describe, expect, it } from 'vitest';
import { suggestionFor } from '../../../../src/shopper/checkout/answers/suggestions.ts';
import { page } from '../../../snapshot/tree.ts';

/** A town's field with a list right below it, as stores hang it there. */
function form(position: 'absolute' | 'static', ...towns: string[]) {
  const snapshot = page([
    'body',
    ['form', ['input', { id: 'town' }], ['ul', ...towns.map((town) => ['li', town] as ['li', string])]],
  ]);
  for (const node of snapshot.nodes) {
    if (node.tag === 'input') Object.assign(node, { value: 'Москва', rect: [100, 300, 400, 40] });
    if (node.tag === 'ul') node.style = position === 'absolute' ? { position: 'absolute' } : {};
    if (node.tag === 'li') Object.assign(node, { style: { cursor: 'pointer' }, rect: [100, 350, 400, 30] });
  }
  const field = snapshot.nodes.find((node) => node.tag === 'input');
  return field ? (suggestionFor(snapshot, field)?.text ?? null) : null;
}

describe('the suggestion for a town', () => {
  it('is the entry below the field that says what was typed', () => {
    expect(form('absolute', 'Московский', 'Москва, г. Москва')).toBe('Москва, г. Москва');
  });

  it('is none where no entry says it', () => {
    expect(form('absolute', 'Казань')).toBeNull();
  });

  it('is none in what stands on the page itself: that is no list of suggestions', () => {
    expect(form('static', 'Москва')).toBeNull();
  });
});
