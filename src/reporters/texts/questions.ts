/** A question that only a person can answer, as the printed form asks it; `anchors` say what 0 to 3 stand for. */
export interface AskedQuestion {
  ask: string;
  unit: 'days' | 's' | 'count' | 'of-3' | 'yes-no';
  anchors?: readonly string[];
}

/** By criterion id, in English; the other languages tell them by their phrases. The words are those of `observe`. */
export const QUESTIONS: Record<string, AskedQuestion> = {
  'delivery-days': { ask: 'How many days after the order did the parcel come?', unit: 'days' },
  'delivery-punctuality': { ask: 'Did the parcel come when it was promised?', unit: 'yes-no' },
  'courier-conduct': {
    ask: 'How did the courier behave?',
    unit: 'of-3',
    anchors: [
      'rude, asked for a tip, or left without trying to deliver',
      'curt, or put the parcel down without a word',
      'polite, but not at the hour that was agreed',
      'polite, at the agreed hour, asked for nothing',
    ],
  },
  'parcel-condition': {
    ask: 'In which condition was the parcel?',
    unit: 'of-3',
    anchors: [
      'contents broken, wrong or missing',
      'crushed or open, contents just safe',
      'dented or far too large, contents whole and complete',
      'whole, clean, packed to fit, complete',
    ],
  },
  'phone-hold': { ask: 'How many seconds until a person spoke on the phone?', unit: 's' },
  'phone-transfers': { ask: 'How often were you passed on to somebody else?', unit: 'count' },
  'phone-courtesy': {
    ask: 'How courteous was the call?',
    unit: 'of-3',
    anchors: [
      'rude, or hung up',
      'curt, bored or interrupting',
      'polite, but hurried or without a greeting',
      'greeted, listened to the end, friendly, took leave',
    ],
  },
  'phone-knowledge': {
    ask: 'How well did the person know the product and the terms?',
    unit: 'of-3',
    anchors: [
      'wrong, or no answer',
      'in part, or only read out from the page',
      'right, after looking it up or asking somebody',
      'right and complete at once',
    ],
  },
  'phone-order': { ask: 'Can an order be placed by phone?', unit: 'yes-no' },
  'channel-consistency': { ask: 'Do phone, mail, chat and pages say the same?', unit: 'yes-no' },
  'refund-days': { ask: 'How many days after sending the goods back was the money there?', unit: 'days' },
};
