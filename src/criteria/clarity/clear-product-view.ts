import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'clear-product-view',
  chapter: 'clarity',
  revision: 1,
  by: 'page',
  measure: 'count',
  unit: 'interruptions',
  better: 'lower',
  effort: 'small',
  figures: [],
  text: {
    title: 'Clear view of the product',
    measures: 'The number of overlays, banners and gates that covered the product or had to be closed.',
    why: 'Each window in front of the goods is one more reason to go.',
    seen: 'Counted as the shopper meets and closes them.',
    remedy: 'Keep one small consent notice that covers nothing, and show no newsletter window before a purchase.',
    says: {
      none: 'Nothing lay in front of the product.',
      value: '{value} thing(s) lay in front of the product or had to be closed: {names}.',
    },
  },
  needs: ['interruptions'],
  look: ({ interruptions }) =>
    from(interruptions, (names) =>
      measured(names.length, names.length === 0 ? 'none' : 'value', { names: names.join(', ') }),
    ),
});
