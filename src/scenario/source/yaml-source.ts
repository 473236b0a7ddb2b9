import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { Problems } from './diagnostic.ts';
import { reportFile } from './diagnostic.ts';

/** A YAML file in memory, with what is needed to point into it. */
export interface Source {
  file: string;
  text: string;
  lineCounter: LineCounter;
  document: Document.Parsed;
  /** Maps whose keys were read. */
  entries: WeakMap<YAMLMap, Entry[]>;
  /** Nodes that may still be copied through aliases; ends alias bombs. */
  aliasBudget: number;
}

const MAX_CHARACTERS = 1_000_000;
const MAX_ALIASED_NODES = 2_000;
/** Mistakes after which the rest of the tree can still be trusted. */
const HARMLESS = new Set(['TAG_RESOLVE_FAILED']);

/** Reads one YAML 1.2 document (core schema); null when it cannot be used at all. */
export function parseSource(file: string, text: string, problems: Problems): Source | null {
  const refused = refusal(text);
  if (refused) {
    reportFile(problems, file, refused);
    return null;
  }
  const source = compose(file, text, problems);
  if (source === null) return null;
  const { document } = source;
  const mistakes = [...document.errors, ...document.warnings];
  for (const mistake of mistakes) reportMistake(problems, source, mistake);
  if (document.directives?.yaml.explicit && document.directives.yaml.version !== '1.2') {
    reportAt(
      problems,
      source,
      0,
      5,
      `YAML ${document.directives.yaml.version} is not read here`,
      'Remove the %YAML line: files are YAML 1.2.',
    );
    return null;
  }
  if (mistakes.some((mistake) => !HARMLESS.has(mistake.code))) return null;
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    reportFile(problems, file, 'the file is empty');
    return null;
  }
  return source;
}

function refusal(text: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a binary file
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)) return 'this is not a text file (save it as UTF-8 text)';
  if (text.includes('\ufffd')) return 'the file is not valid UTF-8 (save it as UTF-8)';
  if (text.length > MAX_CHARACTERS)
    return `the file is too large: ${text.length} characters, at most ${MAX_CHARACTERS}`;
  if (text.trim() === '') return 'the file is empty';
  return null;
}

function compose(file: string, text: string, problems: Problems): Source | null {
  const lineCounter = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      // Repeated keys are found by entriesOf: the parser compares every key with every other.
      uniqueKeys: false,
      version: '1.2',
      schema: 'core',
      logLevel: 'error',
    });
    return { file, text, lineCounter, document, entries: new WeakMap(), aliasBudget: MAX_ALIASED_NODES };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // The parser descends by recursion: thousands of nested brackets end the stack.
    const why = error instanceof RangeError ? 'it is nested too deeply' : error.message;
    reportFile(problems, file, `the file cannot be read as YAML: ${why}`);
    return null;
  }
}

function reportMistake(problems: Problems, source: Source, mistake: YAMLError): void {
  const [start, end] = mistake.pos;
  const known = KNOWN_MISTAKES[mistake.code];
  const message = known?.[0] ?? lowerFirst(mistake.message.split('\n')[0] ?? '');
  reportAt(problems, source, start, end, message, known?.[1] ?? null);
}

const KNOWN_MISTAKES: Record<string, [message: string, hint: string | null] | undefined> = {
  TAG_RESOLVE_FAILED: ['tags such as !this are not accepted', 'Remove the tag; text may be put in quotes.'],
  MULTIPLE_DOCS: ['a file holds one document', 'Remove the second "---" and what follows it.'],
  TAB_AS_INDENT: ['a tab is used for indentation', 'Indent with blanks.'],
  MULTILINE_IMPLICIT_KEY: [
    'a key ends with a colon',
    'A step with keys below it writes its verb with a colon: "- open-cart:".',
  ],
  RESOURCE_EXHAUSTION: ['this is nested too deeply', null],
};

/** Reports at a range of characters of the source. */
export function reportAt(
  problems: Problems,
  source: Source,
  start: number,
  end: number,
  message: string,
  hint: string | null = null,
): void {
  const { line, col } = source.lineCounter.linePos(Math.min(start, source.text.length));
  const lineStart = source.lineCounter.lineStarts[line - 1] ?? 0;
  const lineEnd = source.text.indexOf('\n', lineStart);
  const lineText = source.text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd).replace(/\r$/, '');
  const room = Math.max(1, lineText.length - (col - 1));
  const length = Math.max(1, Math.min(end - start, room));
  problems.found.push({
    file: source.file,
    line: Math.max(1, line),
    column: Math.max(1, col),
    length,
    source: lineText,
    message,
    hint,
  });
}

/** Reports at a node and marks it, so that nothing else is said about it. */
export function reportNode(
  problems: Problems,
  source: Source,
  node: Node | null,
  message: string,
  hint: string | null = null,
): void {
  if (node !== null && problems.broken.has(node)) return;
  if (node !== null) problems.broken.add(node);
  const [start, end] = node?.range ?? [0, 1];
  reportAt(problems, source, start, end, message, hint);
}

/** Where a node starts, as it is kept with a step. */
export function placeOf(source: Source, node: Node): { file: string; line: number; column: number } {
  const { line, col } = source.lineCounter.linePos(node.range?.[0] ?? 0);
  return { file: source.file, line: Math.max(1, line), column: Math.max(1, col) };
}

/** The node itself, or what its alias stands for; null for nothing and for an alias of nothing (reported). */
export function resolved(source: Source, value: unknown, problems: Problems): Node | null {
  if (!isNode(value)) return null;
  if (!isAlias(value)) return value;
  const target = value.resolve(source.document);
  if (target === undefined || isAlias(target)) {
    reportNode(problems, source, value, `nothing is named &${value.source} above this line`);
    return null;
  }
  return target;
}

/** A key of a map with its value. */
export interface Entry {
  key: string;
  keyNode: Node;
  valueNode: Node | null;
}

/** The entries of a map, each key once; a repeated key is reported. */
export function entriesOf(source: Source, map: YAMLMap, problems: Problems): Entry[] {
  const known = source.entries.get(map);
  if (known) return known;
  const entries = new Map<string, Entry>();
  for (const pair of map.items) {
    const keyNode = resolved(source, pair.key, problems);
    if (keyNode === null) continue;
    if (!isScalar(keyNode) || keyNode.value === null) {
      const hint = isMap(keyNode) ? 'Text with braces needs quotes: "{…}".' : null;
      reportNode(problems, source, keyNode, 'a key must be a word', hint);
      continue;
    }
    const key = String(keyNode.value);
    if (entries.has(key)) reportNode(problems, source, keyNode, `the key "${key}" stands twice in this map`);
    entries.set(key, { key, keyNode, valueNode: isNode(pair.value) ? pair.value : null });
  }
  const list = [...entries.values()];
  source.entries.set(map, list);
  return list;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
