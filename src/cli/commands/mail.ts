import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { readMail } from '../../mail/read-mail.ts';
import type { MailReading } from '../../mail/types.ts';
import { Failure, messageOf } from '../../shared/errors.ts';
import { formatMoney } from '../../shared/money.ts';
import { plain } from '../../shared/text.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { type AskedOptions, askedFrom } from '../mail/asked.ts';
import type { World } from '../world.ts';

interface Options extends AskedOptions {
  json?: boolean;
  orderNumber?: string;
}

/** More than any mail server takes. */
const LARGEST_BYTES = 200 * 1024 * 1024;

export function configure(command: Command, world: World, finish: (code: ExitCode) => void): void {
  const gather = (value: string, before: string[] = []) => [...before, value];
  command
    .argument('<file.eml...>', 'mails as they were sent (.eml)')
    .option('--persona <name>', 'the shopper\'s name, for the greeting: "Emma Clarke"')
    .option(
      '--expects <words>',
      'what a right answer contains, alternatives parted by |; once for each question',
      gather,
    )
    .option('--language <code>', "the shopper's language, to compare with the mail's")
    .option('--scenario <file>', 'take name, language and questions from a scenario')
    .option('--asked <file>', 'take them from a JSON file: {shopperName, language, asks: [{id, text, expects: []}]}')
    .option('--order-number <number>', 'the number that the checkout showed')
    .option('--json', 'the same as JSON')
    .addHelpText(
      'after',
      `
Explains how a mail is read, offline: its kind, whether a machine or a person wrote it and why, the facts of an order
mail and the quality of an answer, each with the words that say it. Nothing in a mail is fetched or run.

Examples:
  mystery-shopper mail confirmation.eml
  mystery-shopper mail answer.eml --persona "Emma Clarke" --expects "{days}" --expects "free|at our expense" --json
  mystery-shopper mail *.eml --scenario scenarios/standard.yaml --json`,
    )
    .action(async (files: string[], options: Options) => finish(await explain(world, files, options)));
}

async function explain(world: World, files: string[], options: Options): Promise<ExitCode> {
  const asked = await askedFrom(world, options);
  const readings: { file: string; reading: MailReading }[] = [];
  for (const file of files) {
    const source = await sourceOf(path.resolve(world.cwd, file), file);
    readings.push({ file, reading: await readMail(source, { asked, orderNumber: options.orderNumber ?? null }) });
  }
  world.stdout.write(
    options.json
      ? `${JSON.stringify(readings.map(asJson), null, 2)}\n`
      : readings.map((one) => asText(one, world)).join('\n'),
  );
  return EXIT.done;
}

async function sourceOf(file: string, shown: string): Promise<Uint8Array> {
  const failed = (error: unknown): never => {
    throw new Failure('usage', `cannot read ${shown}: ${messageOf(error)}`, 'Name a file that holds one mail.');
  };
  const info = await stat(file).catch(failed);
  if (info.isDirectory()) throw new Failure('usage', `${shown} is a folder`, 'Name the .eml files in it.');
  if (info.size > LARGEST_BYTES) throw new Failure('usage', `${shown} is larger than 200 MB`, 'No mail is that large.');
  return readFile(file).catch(failed);
}

/** The published shape; see docs/mail.md. */
function asJson({ file, reading }: { file: string; reading: MailReading }) {
  const { kind, automatic, because, order, reply, language, subject, from, sentAt, warnings } = reading;
  return {
    file,
    kind,
    automatic,
    because,
    language,
    subject,
    from,
    sentAt,
    order: order && { ...order, total: order.total && { ...order.total, text: formatMoney(order.total.value) } },
    reply: reply && {
      greetingByName: reply.greetingByName?.value ?? null,
      greetingQuote: reply.greetingByName?.quote ?? null,
      answered: reply.answered,
      specific: reply.specific?.value ?? null,
      signedBy: reply.signedBy?.value ?? null,
      signatureQuote: reply.signedBy?.quote ?? null,
      languageMatches: reply.languageMatches,
      phone: reply.phone,
      hours: reply.hours,
    },
    warnings,
  };
}

function asText({ file, reading }: { file: string; reading: MailReading }, world: World): string {
  const paint = world.paint.out;
  const lines = [
    `${paint.bold(plain(file))}`,
    `  ${reading.kind}, ${reading.automatic ? 'automatic' : 'written by a person'}${reading.language ? `, language ${reading.language}` : ''}`,
    `  ${paint.dim('because')} ${reading.because}`,
  ];
  const row = (name: string, said: { value: unknown; quote: string } | null, shown = String(said?.value)) => {
    if (said) lines.push(`  ${name.padEnd(18)} ${shown}  ${paint.dim(`"${said.quote}"`)}`);
    else lines.push(`  ${name.padEnd(18)} ${paint.dim('not said')}`);
  };
  const { order, reply } = reading;
  if (order) {
    row('order number', order.number);
    row('total', order.total, order.total ? formatMoney(order.total.value) : '');
    for (const item of order.items) row('item', item);
    row('address', order.address);
    row('delivery estimate', order.deliveryEstimate);
    row('payment', order.payment);
    row('phone', order.phone);
    row('cancel or change', order.cancel, 'told');
    row('tracking', order.tracking);
  }
  if (reply) {
    row('greets by name', reply.greetingByName, reply.greetingByName?.value ? 'yes' : 'no');
    for (const one of reply.answered)
      row(`answers ${one.id}`, { value: one.answered, quote: one.quote ?? '' }, one.answered ? 'yes' : 'no');
    row('signed by', reply.signedBy);
    if (reply.languageMatches !== null)
      lines.push(`  ${'language matches'.padEnd(18)} ${reply.languageMatches ? 'yes' : 'no'}`);
    row('phone', reply.phone);
    row('hours', reply.hours);
  }
  for (const warning of reading.warnings) lines.push(`  ${paint.yellow('note')} ${warning}`);
  return `${lines.join('\n')}\n`;
}
