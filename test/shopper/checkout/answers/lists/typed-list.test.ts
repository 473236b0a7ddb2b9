import { describe, expect, it } from 'vitest';
import { entryFor, isTypedList } from '../../../../../src/shopper/checkout/answers/lists/typed-list.ts';
import { formFields } from '../../../../../src/shopper/intents/fields.ts';
import { wordsFor } from '../../../../../src/shopper/words.ts';
import { page, type Tree } from '../../../../snapshot/tree.ts';

const combobox = (attrs: Record<string, string>): Tree => [
  'input',
  { type: 'text', 'aria-autocomplete': 'list', ...attrs },
];
const list = (id: string, ...entries: string[]): Tree => ['ul', { id }, ...entries.map((each): Tree => ['li', each])];

function open(...parts: Tree[]) {
  const snapshot = page(['body', ['form', ...parts]]);
  for (const node of snapshot.nodes) {
    if (node.tag === 'ul') node.role = 'listbox';
    if (node.tag === 'li') node.role = 'option';
  }
  return snapshot;
}

describe('a field that offers entries for what is typed', () => {
  const snapshot = open(
    combobox({ autocomplete: 'address-level1', 'aria-owns': 'provinces' }),
    combobox({ autocomplete: 'address-line1' }),
    list('other', 'Madrid'),
    list('provinces', 'Madrid (capital)', 'Madrid', 'Málaga'),
  );
  const [region, street] = formFields(snapshot, wordsFor('es'));

  it('keeps only what is picked where it asks for a region; a street takes any text', () => {
    expect([region && isTypedList(region), street && isTypedList(street)]).toEqual([true, false]);
  });

  it('is answered with the entry of its own list that says it exactly', () => {
    const entry = region ? entryFor(snapshot, region.node, 'madrid') : null;
    expect(snapshot.nodes[entry?.parent ?? -1]?.attrs.id).toBe('provinces');
    expect(entry?.text).toBe('Madrid');
  });

  it('is answered with nothing where no entry fits', () => {
    expect(region && entryFor(snapshot, region.node, 'Bilbao')).toBeNull();
  });
});
