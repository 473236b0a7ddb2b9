import { criterion as acknowledgement } from './acknowledgement.ts';
import { criterion as channelConsistency } from './channel-consistency.ts';
import { criterion as chatResponse } from './chat-response.ts';
import { criterion as phoneCourtesy } from './phone-courtesy.ts';
import { criterion as phoneHold } from './phone-hold.ts';
import { criterion as phoneKnowledge } from './phone-knowledge.ts';
import { criterion as phoneOrder } from './phone-order.ts';
import { criterion as phoneTransfers } from './phone-transfers.ts';
import { criterion as replyAnswer } from './reply-answer.ts';
import { criterion as replyBeforeLoss } from './reply-before-loss.ts';
import { criterion as replyGreeting } from './reply-greeting.ts';
import { criterion as replyLanguage } from './reply-language.ts';
import { criterion as replySignature } from './reply-signature.ts';
import { criterion as replyTime } from './reply-time.ts';

/** In the order in which a shopper meets them. */
export const contactCriteria = [
  replyTime,
  replyBeforeLoss,
  acknowledgement,
  replyGreeting,
  replyAnswer,
  replySignature,
  replyLanguage,
  chatResponse,
  phoneHold,
  phoneTransfers,
  phoneCourtesy,
  phoneKnowledge,
  phoneOrder,
  channelConsistency,
];
