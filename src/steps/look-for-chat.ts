import { z } from 'zod';
import { defineVerb } from './verb.ts';

export const lookForChat = defineVerb({
  name: 'look-for-chat',
  summary: 'See whether the store offers a live chat on the page in view.',
  args: z.null(),
  bare: true,
  effects: ['reads'],
  sentence: () => 'look for a live chat',
  async play(_, shopper) {
    const { readLiveChat } = await import('../reading/read-part.ts');
    const chat = readLiveChat(await shopper.lookFreely());
    const page = shopper.memory.lastPage;
    await shopper.note({
      kind: 'chat',
      present: chat?.value === true,
      because: chat ? null : 'no chat button was seen',
      asked: null,
      firstResponseMs: null,
      page,
    });
  },
});
