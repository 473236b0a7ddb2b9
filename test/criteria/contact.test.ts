import { example } from './finds.ts';

const hour = 3_600_000;
const plain = { errorMs: null, completeMs: null, serviceMs: null, junk: false, greylistedMs: null };
const answered = {
  ...plain,
  ms: 5 * hour,
  errorMs: 700,
  completeMs: 5 * hour,
  bound: 'exactly',
  waiting: false,
  channel: 'form',
} as const;
const unanswered = { ...plain, ms: 49 * hour, bound: 'more-than', waiting: false, channel: 'mail' } as const;
const late = { ...answered, completeMs: 8 * hour, serviceMs: 2 * hour, junk: true, greylistedMs: 900_000 } as const;
const given = (answer: number | boolean) => [{ answer, observer: 'Anna', note: null }];

example('reply-time', 'replyTime', answered, 5 * hour, 'The question (form) was answered after 5 h (± 700 ms).');
example(
  'reply-time',
  'replyTime',
  late,
  5 * hour,
  'The question (form) was answered after 5 h (± 700 ms); 2 h of it in the service hours; completely after 8 h; the receiving server held it back for 15 min; it lay in the junk folder.',
);
example('reply-time', 'replyTime', unanswered, 49 * hour, 'The question (mail) was not answered within 2 d.');
example('reply-before-loss', 'replyTime', answered, 5 * hour, 'The answer came after 5 h.');
example('reply-before-loss', 'replyTime', unanswered, 49 * hour, 'No answer came within 2 d.');
example(
  'acknowledgement',
  'acknowledgement',
  { ms: 9000, errorMs: 700 },
  true,
  'An automatic mail confirmed after 9 s that the question arrived.',
);
example('acknowledgement', 'acknowledgement', null, false, 'Nothing confirmed that the question arrived.');
example('reply-greeting', 'replyGreeting', 'Dear Anna', true, 'The answer greets the customer by name.');
example('reply-greeting', 'replyGreeting', null, false, 'The answer does not greet the customer by name.');
example(
  'reply-answer',
  'replyAnswers',
  { asked: 2, answered: 2, missing: [] },
  1,
  'The answer answers all 2 question(s).',
);
example(
  'reply-answer',
  'replyAnswers',
  { asked: 2, answered: 1, missing: ['Is it waterproof?'] },
  0.5,
  'The answer answers 1 of 2 questions; not: Is it waterproof?',
);
example('reply-signature', 'replySignature', 'Mary', true, 'The answer is signed: Mary.');
example('reply-signature', 'replySignature', null, false, 'The answer is not signed with a name.');
example('reply-language', 'replyLanguage', true, true, 'The answer is in the language of the question.');
example('reply-language', 'replyLanguage', false, false, 'The answer is not in the language of the question.');
example('chat-response', 'chatResponse', 20_000, 20_000, 'The chat answered after 20 s.');
example('chat-response', 'chatResponse', 300_000, 300_000, 'The chat answered after 5 min.');
example('chat-response', 'chatResponse', 'no chat', 'not-applicable', 'the store has no chat');
example('phone-hold', 'observed:phone-hold', given(45), 45, 'A person answered the phone after 45 s.');
example('phone-hold', 'observed:phone-hold', given(400), 400, 'A person answered the phone after 7 min.');
example('phone-transfers', 'observed:phone-transfers', given(0), 0, 'The caller was passed on 0 time(s).');
example('phone-transfers', 'observed:phone-transfers', given(3), 3, 'The caller was passed on 3 time(s).');
example('phone-courtesy', 'observed:phone-courtesy', given(3), 3, 'The courtesy of the call is rated 3 of 3.');
example('phone-courtesy', 'observed:phone-courtesy', given(1), 1, 'The courtesy of the call is rated 1 of 3.');
example('phone-knowledge', 'observed:phone-knowledge', given(3), 3, 'The knowledge on the phone is rated 3 of 3.');
example('phone-knowledge', 'observed:phone-knowledge', given(0), 0, 'The knowledge on the phone is rated 0 of 3.');
example('phone-order', 'observed:phone-order', given(true), true, 'An order can be placed by phone.');
example('phone-order', 'observed:phone-order', given(false), false, 'No order can be placed by phone.');
example('channel-consistency', 'observed:channel-consistency', given(true), true, 'All channels say the same.');
example(
  'channel-consistency',
  'observed:channel-consistency',
  given(false),
  false,
  'The channels contradict each other.',
);
