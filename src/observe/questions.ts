import type { Observed } from '../facts/observations.ts';

export type Unit = 'days' | 's' | 'count' | 'of-3' | 'yes-no';

/** One thing that only a person can tell, asked so that two observers answer alike. */
export interface Question {
  /** The criterion that the answer belongs to. */
  id: Observed;
  ask: string;
  unit: Unit;
  /** What 0, 1, 2 and 3 stand for, of a rating. */
  anchors?: readonly [string, string, string, string];
  /** How to find out. */
  how: string;
  /** Makes sense only after an order was placed. */
  afterOrder: boolean;
}

export const QUESTIONS: readonly Question[] = [
  {
    id: 'delivery-days',
    ask: 'How many days after the order did the parcel come?',
    unit: 'days',
    how: 'Count calendar days; the day of the order is day 0.',
    afterOrder: true,
  },
  {
    id: 'delivery-punctuality',
    ask: 'Did the parcel come when it was promised?',
    unit: 'yes-no',
    how: 'Yes if it came on or before the last day (and within the hours) that the store had named.',
    afterOrder: true,
  },
  {
    id: 'courier-conduct',
    ask: 'How did the courier behave?',
    unit: 'of-3',
    anchors: [
      'rude, asked for a tip, or left without trying to deliver',
      'curt, or put the parcel down without a word',
      'polite, but not at the hour that was agreed',
      'polite, at the agreed hour, asked for nothing',
    ],
    how: 'Rate what happened at the door.',
    afterOrder: true,
  },
  {
    id: 'parcel-condition',
    ask: 'In which condition was the parcel?',
    unit: 'of-3',
    anchors: [
      'contents broken, wrong or missing',
      'crushed or open, contents just safe',
      'dented or far too large, contents whole and complete',
      'whole, clean, packed to fit, complete',
    ],
    how: 'Look before and after unpacking; a picture helps.',
    afterOrder: true,
  },
  {
    id: 'phone-hold',
    ask: 'How many seconds until a person spoke on the phone?',
    unit: 's',
    how: 'Ringing, menu and hold together; use the stopwatch: observe <visit> --call.',
    afterOrder: false,
  },
  {
    id: 'phone-transfers',
    ask: 'How often were you passed on to somebody else?',
    unit: 'count',
    how: 'Count each new person after the first.',
    afterOrder: false,
  },
  {
    id: 'phone-courtesy',
    ask: 'How courteous was the call?',
    unit: 'of-3',
    anchors: [
      'rude, or hung up',
      'curt, bored or interrupting',
      'polite, but hurried or without a greeting',
      'greeted, listened to the end, friendly, took leave',
    ],
    how: 'Rate right after hanging up.',
    afterOrder: false,
  },
  {
    id: 'phone-knowledge',
    ask: 'How well did the person know the product and the terms?',
    unit: 'of-3',
    anchors: [
      'wrong, or no answer',
      'in part, or only read out from the page',
      'right, after looking it up or asking somebody',
      'right and complete at once',
    ],
    how: 'Ask one thing about a product and one about returns, whose answers you know.',
    afterOrder: false,
  },
  {
    id: 'phone-order',
    ask: 'Can an order be placed by phone?',
    unit: 'yes-no',
    how: 'Ask; there is no need to order.',
    afterOrder: false,
  },
  {
    id: 'channel-consistency',
    ask: 'Do phone, mail, chat and pages say the same?',
    unit: 'yes-no',
    how: 'Ask the same question on at least two channels and compare with the page.',
    afterOrder: false,
  },
  {
    id: 'refund-days',
    ask: 'How many days after sending the goods back was the money there?',
    unit: 'days',
    how: 'Count calendar days from handing the parcel in to the money on the account.',
    afterOrder: true,
  },
];

/** What is still open on a visit: nobody answered it yet, and it can be known. */
export function openQuestions(answered: ReadonlySet<string>, orderPlaced: boolean): Question[] {
  return QUESTIONS.filter((question) => !answered.has(question.id) && (orderPlaced || !question.afterOrder));
}
