import { type ClockWords, phrases } from '../service-words.ts';

/** Hours written out, breaks and exceptions in opening hours. */
export const clock: ClockWords = {
  hours: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    noon: 12,
    '12 noon': 12,
    midday: 12,
    midnight: 24,
  },
  halfAfter: phrases('thirty'),
  halfBefore: [],
  halfPast: phrases('half past | half'),
  breaks: phrases('lunch* | lunchtime | lunch break | break | midday break | midday closure'),
  except: phrases('except | excluding | excl. | apart from | but not | not on'),
  exceptAfter: [],
  pickup: phrases(
    'collect | collection | collected | pickup | pick-up | picked up | pick up your | click & collect | click and collect | collect in person | fetch',
  ),
};
