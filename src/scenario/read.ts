import { createHash } from 'node:crypto';
import { isMap, type Node } from 'yaml';
import type { MailboxSettings } from '../shared/mailbox-settings.ts';
import { expandSteps, nodeAtKey, type Room } from './expand.ts';
import { type ReadFile, reasonOf, SHIPPED_SCENARIOS } from './files.ts';
import { matrixOf, ordersOf, type ScenarioHead, scenarioHead, shopperOf } from './head.ts';
import { fillerOf, type Given, readNeeds, resolveInputs } from './inputs.ts';
import { check } from './source/check.ts';
import { type Diagnostic, noProblems, reportFile, sortedDiagnostics } from './source/diagnostic.ts';
import { dataOf, nodeAt } from './source/node-value.ts';
import { entriesOf, parseSource, reportNode, resolved, type Source } from './source/yaml-source.ts';
import { readStore } from './store.ts';
import type { Scenario, ShopperHead } from './types.ts';
import type { VerbSchemas } from './verb-schema.ts';

export type { Diagnostic } from './source/diagnostic.ts';
export { formatDiagnostics } from './source/format-diagnostics.ts';

export interface ScenarioRequest {
  /** Path as the user wrote it; places are printed with it. */
  file: string;
  /** The text, where it is not to be read from the file. */
  text?: string;
  verbs: VerbSchemas;
  /** Values for the inputs that the scenario declares (`--input name=value`). */
  inputs: Record<string, string>;
  /** Where secrets are looked up. */
  env: Record<string, string | undefined>;
  readFile: ReadFile;
  /** A store file (name or path) to use instead of the one that the scenario names. */
  storeFile?: string;
  /** What the config file says; the scenario's own head wins. */
  config?: { mailbox?: MailboxSettings; shopper?: ShopperHead };
  /** Folder of the shipped scenarios, for parts and stores. */
  shipped?: string;
}

export type ScenarioReading = { scenario: Scenario } | { diagnostics: Diagnostic[] };

const MAX_STEPS = 1000;

/** Reads a scenario: inputs filled in, parts included, everything checked; or every mistake at once. Never throws. */
export async function readScenario(request: ScenarioRequest): Promise<ScenarioReading> {
  const room: Room = {
    verbs: request.verbs,
    env: request.env,
    readFile: request.readFile,
    shipped: request.shipped ?? SHIPPED_SCENARIOS,
    problems: noProblems(),
    secrets: new Set(),
    texts: new Map(),
    stepBudget: MAX_STEPS,
  };
  const scenario = await read(request, room);
  if (scenario === null && room.problems.found.length === 0)
    reportFile(room.problems, request.file, 'the scenario cannot be read');
  if (scenario === null || room.problems.found.length > 0) return { diagnostics: sortedDiagnostics(room.problems) };
  return { scenario };
}

async function read(request: ScenarioRequest, room: Room): Promise<Scenario | null> {
  const { problems } = room;
  const text = request.text ?? (await readMain(request, room));
  if (text === null) return null;
  room.texts.set(request.file, text);
  const source = parseSource(request.file, text, problems);
  const map = source && resolved(source, source.document.contents, problems);
  if (!source || !map) return null;
  if (!isMap(map)) {
    reportNode(
      problems,
      source,
      map,
      'a scenario is a map: scenario, store, steps',
      'See "mystery-shopper schema scenario".',
    );
    return null;
  }
  const needs = readNeeds(source, nodeAtKey(source, map, 'needs', problems), problems);
  const inputs = resolveInputs(source, needs, givenByCaller(request, source, room), room.env, room.secrets, problems);
  const fill = fillerOf(source, inputs, problems);
  const apart = new Set(['needs', 'steps', 'after']);
  const values = entriesOf(source, map, problems).map(({ key, valueNode }) => [
    key,
    apart.has(key) ? null : dataOf(source, valueNode, fill, problems),
  ]);
  const head = check(scenarioHead, Object.fromEntries(values), source, map, problems);
  const stepsNode = nodeAtKey(source, map, 'steps', problems);
  const afterNode = nodeAtKey(source, map, 'after', problems);
  if (stepsNode === null) reportNode(problems, source, map, '"steps" is missing', 'Example: steps: [{ open: home }]');
  const steps = stepsNode ? await expandSteps(room, source, stepsNode, inputs, [request.file]) : [];
  const after = afterNode ? await expandSteps(room, source, afterNode, inputs, [request.file]) : [];
  if (stepsNode && steps.length === 0 && problems.found.length === 0)
    reportNode(problems, source, stepsNode, 'the scenario has no steps', 'Example: - open: home');
  if (head?.mailbox)
    readMailboxSecrets(request, room, source, nodeAtKey(source, map, 'mailbox', problems), head.mailbox);
  if (head?.shopper?.password)
    readShopperSecret(request, room, source, nodeAtKey(source, map, 'shopper', problems), head.shopper.password.secret);
  const store = head ? await readStore(room, source, map, head.store, request.storeFile ?? null) : null;
  return head && store ? assemble(request, room, head, store, steps, after) : null;
}

/** The mailbox's secrets are looked up when it is opened; here they are only known to be there, and to be masked. */
function readMailboxSecrets(
  request: ScenarioRequest,
  room: Room,
  source: Source,
  node: Node | null,
  mailbox: MailboxSettings,
): void {
  for (const server of ['imap', 'smtp'] as const) {
    for (const kind of ['password', 'accessToken'] as const) {
      const name = mailbox[server]?.[kind]?.secret;
      if (name === undefined || request.env[name] || node === null) continue;
      const at = nodeAt(source, node, [server, kind, 'secret'], room.problems);
      reportNode(room.problems, source, at, `the mailbox's secret is not set`, `Set the environment variable ${name}.`);
    }
  }
}

function readShopperSecret(
  request: ScenarioRequest,
  room: Room,
  source: Source,
  node: Node | null,
  name: string,
): void {
  if (request.env[name] || node === null) return;
  const at = nodeAt(source, node, ['password', 'secret'], room.problems);
  reportNode(room.problems, source, at, `the shopper's password is not set`, `Set the environment variable ${name}.`);
}

async function readMain(request: ScenarioRequest, room: Room): Promise<string | null> {
  try {
    return await request.readFile(request.file);
  } catch (error) {
    const directory = error instanceof Error && 'code' in error && error.code === 'EISDIR';
    reportFile(room.problems, request.file, reasonOf(error, request.file), directory ? 'Name a scenario in it.' : null);
    return null;
  }
}

function givenByCaller(request: ScenarioRequest, source: Source, room: Room): Given {
  return {
    values: new Map(Object.entries(request.inputs)),
    refuse: (_name, message, hint) => reportFile(room.problems, source.file, message, hint),
    missing: (need) =>
      reportNode(
        room.problems,
        source,
        need.node,
        `the input "${need.name}" is not set`,
        `Give it a default, or --input ${need.name}=…`,
      ),
  };
}

function assemble(
  request: ScenarioRequest,
  room: Room,
  head: ScenarioHead,
  store: Scenario['store'],
  steps: Scenario['steps'],
  after: Scenario['after'],
): Scenario {
  const mailbox = head.mailbox ?? request.config?.mailbox ?? null;
  const shopper = { ...request.config?.shopper, ...(head.shopper ? shopperOf(head.shopper) : {}) };
  const password = shopper.password ? (request.env[shopper.password.secret] ?? null) : null;
  return {
    name: head.scenario,
    purpose: head.purpose ?? '',
    file: request.file,
    digest: digestOf(room.texts.values()),
    store,
    shopper,
    password,
    mailbox,
    orders: ordersOf(head.orders),
    device: head.device ?? 'desktop',
    network: head.network ?? 'as-is',
    cache: head.cache ?? 'cold',
    locale: head.locale ?? null,
    timezone: head.timezone ?? null,
    matrix: matrixOf(head),
    steps,
    after,
    secrets: [
      ...new Set([...room.secrets, ...mailboxSecrets(mailbox, request.env), ...(password === null ? [] : [password])]),
    ],
  };
}

function mailboxSecrets(mailbox: MailboxSettings | null, env: Record<string, string | undefined>): string[] {
  return [mailbox?.imap, mailbox?.smtp]
    .flatMap((server) => [server?.password?.secret, server?.accessToken?.secret])
    .flatMap((name) => (name === undefined ? [] : (env[name] ?? [])));
}

function digestOf(texts: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\u0000');
  return hash.digest('hex');
}
