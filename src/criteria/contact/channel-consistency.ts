import { defineCriterion } from '../criterion.ts';
import { observedYesNo } from '../observed.ts';

export const criterion = defineCriterion({
  id: 'channel-consistency',
  chapter: 'contact',
  revision: 1,
  by: 'person',
  measure: 'presence',
  unit: null,
  better: 'present',
  effort: 'large',
  figures: ['eptica-us15-consistent-channels'],
  text: {
    title: 'The same answer on every channel',
    measures: 'Whether phone, mail, chat and pages say the same.',
    why: 'Two answers to one question mean that neither can be trusted.',
    seen: 'A person asks the same on several channels and compares.',
    remedy: 'Keep one text for each answer, and let every channel use it.',
    says: { yes: 'All channels say the same.', no: 'The channels contradict each other.' },
  },
  needs: ['observed:channel-consistency'],
  look: (facts) => observedYesNo(facts['observed:channel-consistency']),
});
