import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { AskedQuestion } from '../../mail/types.ts';
import { Failure, messageOf } from '../../shared/errors.ts';
import type { World } from '../world.ts';

/** The flags that say who asked what. */
export interface AskedOptions {
  persona?: string;
  expects?: string[];
  language?: string;
  scenario?: string;
  asked?: string;
}

const askedFile = z.object({
  shopperName: z.string(),
  language: z.string().default(''),
  asks: z.array(z.object({ id: z.string(), text: z.string().default(''), expects: z.array(z.string()).default([]) })),
});

/** Who asked what, from the flags, or null when none is given. What is given on the command line goes before a file. */
export async function askedFrom(world: World, options: AskedOptions): Promise<AskedQuestion | null> {
  const base = options.asked
    ? await fromFile(world, options.asked)
    : options.scenario
      ? await fromScenario(world, options.scenario)
      : null;
  if (options.persona === undefined && options.expects === undefined && options.language === undefined) return base;
  return {
    shopperName: options.persona ?? base?.shopperName ?? '',
    language: options.language ?? base?.language ?? '',
    asks: options.expects ? asksFrom(options.expects) : (base?.asks ?? []),
  };
}

/** `delivery-time=2 days|two days` → one question with its alternatives; the id may be left out; `;` parts questions. */
export function asksFrom(expects: string[]): AskedQuestion['asks'] {
  return expects
    .flatMap((text) => (/^\s*\/.*\/\s*$/.test(text) ? [text] : text.split(/\s*;\s*/)))
    .filter((text) => text.trim() !== '')
    .map((text, index) => {
      const named = /^\s*([a-z][a-z0-9-]*)\s*=\s*(.+)$/i.exec(text);
      const alternatives = (named?.[2] ?? text).trim();
      return {
        id: named?.[1] ?? String(index + 1),
        text: '',
        expects: alternatives.startsWith('/')
          ? [alternatives]
          : alternatives
              .split('|')
              .map((one) => one.trim())
              .filter((one) => one !== ''),
      };
    });
}

async function fromFile(world: World, file: string): Promise<AskedQuestion> {
  const refuse = (because: string): never => {
    throw new Failure(
      'usage',
      `${file}: ${because}`,
      'It holds {"shopperName", "language", "asks": [{"id", "text", "expects": []}]}.',
    );
  };
  const text = await readFile(path.resolve(world.cwd, file), 'utf8').catch((error) => refuse(messageOf(error)));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refuse(messageOf(error));
  }
  const parsed = askedFile.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  return refuse(`${issue?.path.join('.')} ${issue?.message}`);
}

const questionStep = z.object({
  asks: z.array(z.object({ id: z.string(), text: z.string(), expects: z.array(z.string()) })).optional(),
});

/** Name, language and questions of a scenario: its own where it has them, else those of the shopper's language. */
async function fromScenario(world: World, file: string): Promise<AskedQuestion> {
  const [{ openConfig, openScenario }, { verbs }, { lexiconOf }] = await Promise.all([
    import('../scenario-file.ts'),
    import('../../steps/index.ts'),
    import('../../lexicon/index.ts'),
  ]);
  const { config } = await openConfig(world, undefined);
  const scenario = await openScenario(world, file, verbs, config, {});
  const language = scenario.shopper.language ?? scenario.store.language ?? 'en';
  const { persona } = lexiconOf(language);
  const asks = scenario.steps
    .filter((step) => step.verb === 'ask-by-mail' || step.verb === 'ask-by-form')
    .flatMap((step) => {
      const args = questionStep.safeParse(step.args);
      return args.success && args.data.asks ? args.data.asks : [];
    });
  const [first, last] = [
    scenario.shopper.firstName ?? persona.firstName,
    scenario.shopper.lastName ?? persona.lastName,
  ];
  return {
    shopperName: persona.familyNameFirst ? `${last} ${first}` : `${first} ${last}`,
    language,
    asks: (asks.length > 0 ? asks : persona.question.asks).map((ask) => ({
      id: ask.id,
      text: ask.text,
      expects: [...ask.expects],
    })),
  };
}
