import { defineCriterion } from '../criterion.ts';
import { from, measured } from '../finding.ts';

export const criterion = defineCriterion({
  id: 'keyword-restraint',
  chapter: 'clarity',
  revision: 1,
  by: 'page',
  measure: 'share',
  unit: 'share',
  better: 'lower',
  effort: 'small',
  figures: [],
  text: {
    title: 'Plain text without stuffed keywords',
    measures: "The share of a page's text that is stuffed keywords or lists of anchors, on the worst page.",
    why: 'Text written for machines hides what a person wants to read.',
    seen: 'Counted on home, list and product pages.',
    remedy: 'Remove keyword lists and link blocks that no shopper reads.',
    says: { value: "At most {value} of a page's text is stuffed keywords." },
  },
  needs: ['keywordShare'],
  look: ({ keywordShare }) => from(keywordShare, (share) => measured(share, 'value')),
});
