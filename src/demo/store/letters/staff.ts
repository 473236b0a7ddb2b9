import { CLERK, HOUSE } from '../house.ts';
import type { Shop } from '../shop/shop.ts';
import { answersTo } from './answers.ts';
import type { Question } from './letters.ts';

/** The receipt that leaves at once and that nobody wrote. */
export function acknowledgementText(question: Question, ticket: string): string {
  return `Hello ${question.name},

thank you for your message. This is an automatic receipt: your message has reached us and has the number ${ticket}. One of us will answer you personally, mostly within the hour during our service hours (${HOUSE.hoursInShort}).

Please do not reply to this mail. If it is urgent, call ${HOUSE.phone}, free of charge.

${HOUSE.name}
`;
}

/** What a person at the shop writes back, with the question quoted beneath. */
export function staffAnswerText(question: Question, shop: Shop): string {
  const quoted = question.text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
  if (shop.faults.curtStaffAnswer) return `Please see our website.\n\n${quoted}\n`;
  const firstName = question.name.split(/\s+/)[0] ?? question.name;
  return `Dear ${firstName},

thank you for writing to us.

${answersTo(`${question.mail?.subject ?? question.topic} ${question.text}`, shop).join('\n\n')}

If there is anything else, just reply to this mail or ring me on ${HOUSE.phone} (Monday to Friday 8.30 am to 6 pm, Saturday 9 am to 4 pm).

Kind regards from Kendal
${CLERK.name}
${CLERK.role}, ${HOUSE.name}
${HOUSE.phone} | ${HOUSE.contactEmail}

${question.name} wrote:
${quoted}
`;
}
