import { isScalar, type Node } from 'yaml';
import type { z } from 'zod';
import { nearest } from '../../shared/text.ts';
import type { Problems } from './diagnostic.ts';
import { describeForms, type Form, formOf, formsAt, keysOf, wordsOf } from './forms.ts';
import { keyNodeAt, nodeAt } from './node-value.ts';
import { reportNode, type Source } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Unknown keys of one map that are told; more of them say nothing new. */
const MAX_KEYS = 20;

/** What is being checked: the value as read from a node of a source. */
interface Subject {
  source: Source;
  node: Node;
  value: unknown;
  form: Form;
  problems: Problems;
}

/** Checks a value against its zod type; every issue becomes a diagnostic at its own node. Null when it does not fit. */
export function check<T extends z.ZodType>(
  schema: T,
  value: unknown,
  source: Source,
  node: Node,
  problems: Problems,
): z.output<T> | null {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const subject: Subject = { source, node, value, form: formOf(schema), problems };
  for (const issue of result.error.issues) explain(subject, issue, []);
  return null;
}

function explain(subject: Subject, issue: Issue, above: Path): void {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') explainKeys(subject, path, issue.keys);
  else if (issue.code === 'invalid_key') explainKeys(subject, path.slice(0, -1), [String(last(path))]);
  else if (isAbsent(subject.value, path)) explainMissing(subject, path);
  else if (issue.code === 'invalid_union') explainUnion(subject, path, issue);
  else report(subject, path, messageOf(subject, issue, path), hintOf(subject, issue, path));
}

function explainKeys(subject: Subject, path: Path, keys: string[]): void {
  const known = keysOf(formsAt(subject.form, path));
  for (const key of keys.slice(0, MAX_KEYS)) {
    const node = keyNodeAt(subject.source, subject.node, path, key, subject.problems) ?? nodeOf(subject, path);
    const meant = nearest(key, known);
    const hint = meant ? `Did you mean "${meant}"?` : known.length > 0 ? `Known here: ${known.join(', ')}.` : null;
    reportNode(subject.problems, subject.source, node, `unknown key "${key}"`, hint);
  }
}

function explainMissing(subject: Subject, path: Path): void {
  const key = String(last(path));
  // A misspelt key was told as such: that it is missing as well would be noise.
  if (misspeltIn(subject, path.slice(0, -1)).includes(key)) return;
  const [form] = formsAt(subject.form, path);
  report(
    subject,
    path.slice(0, -1),
    `"${key}" is missing`,
    form ? `Add ${key}: ${describeForms(formsAt(subject.form, path))}.` : null,
  );
}

/** The right words for the unknown keys of a map. */
function misspeltIn(subject: Subject, path: Path): (string | null)[] {
  const value = at(subject.value, path);
  const known = keysOf(formsAt(subject.form, path));
  const keys = isMapValue(value) ? Object.keys(value).slice(0, MAX_KEYS) : [];
  return keys.filter((key) => !known.includes(key)).map((key) => nearest(key, known));
}

/**
 * A value that fits none of the alternatives: where it is clear which one was meant (its type, its keys), that one's
 * mistakes are told; else what is accepted.
 */
function explainUnion(subject: Subject, path: Path, issue: z.core.$ZodIssueInvalidUnion): void {
  const options = formsAt(subject.form, path);
  const value = at(subject.value, path);
  const meant = meantBranch(issue.errors, value);
  if (meant) {
    for (const inner of meant) explain(subject, inner, path);
    return;
  }
  const unknown = isMapValue(value) ? Object.keys(value).filter((key) => !keysOf(options).includes(key)) : [];
  const takesMaps = options.some((form) => form.type === 'object' && form.properties);
  if (takesMaps && unknown.length > 0) {
    explainKeys(subject, path, unknown);
    return;
  }
  const near = typeof value === 'string' ? nearest(value, wordsOf(options)) : null;
  const accepted = `Accepted: ${describeForms(options)}.`;
  report(
    subject,
    path,
    `this does not fit (${kindOf(value)})`,
    near ? `Did you mean "${near}"? ${accepted}` : accepted,
  );
}

/** The alternative whose own type fits and that has the fewest mistakes, if that is exactly one. */
function meantBranch(branches: Issue[][], value: unknown): Issue[] | null {
  const fitting = branches.filter((issues) => issues.length > 0 && !issues.some((issue) => isWrongType(issue, value)));
  if (fitting.length === 0) return null;
  const size = (issues: Issue[]) =>
    issues.reduce((sum, one) => sum + (one.code === 'unrecognized_keys' ? one.keys.length : 1), 0);
  const fewest = Math.min(...fitting.map(size));
  const best = fitting.filter((issues) => size(issues) === fewest);
  return best.length === 1 ? (best[0] ?? null) : null;
}

function isWrongType(issue: Issue, value: unknown): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union')
    return issue.errors.every((branch) => branch.some((one) => isWrongType(one, value)));
  // A list of fixed words says "invalid value" of a map too.
  return issue.code === 'invalid_type' || (issue.code === 'invalid_value' && typeof value === 'object');
}

function messageOf(subject: Subject, issue: Issue, path: Path): string {
  const value = at(subject.value, path);
  switch (issue.code) {
    case 'invalid_type':
      if (!issue.message.startsWith('Invalid input')) return issue.message;
      return `expected ${TYPES[issue.expected] ?? issue.expected}, found ${kindOf(value)}`;
    case 'invalid_value':
      return issue.values.length === 1
        ? `expected ${String(issue.values[0])}`
        : `expected one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `too ${issue.origin === 'string' ? 'short' : issue.origin === 'array' ? 'few' : 'small'}: ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${unitOf(issue.origin)}`;
    case 'too_big':
      return `too ${issue.origin === 'string' ? 'long' : issue.origin === 'array' ? 'many' : 'large'}: ${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${unitOf(issue.origin)}`;
    case 'invalid_format':
      return issue.message.startsWith('Invalid ') ? formatMessage(issue) : issue.message;
    default:
      return issue.message;
  }
}

function formatMessage(issue: z.core.$ZodIssueInvalidStringFormat): string {
  const known = FORMATS[issue.format];
  return known ? `this is not a valid ${known}` : issue.message.replace(/^Invalid \w+: /, 'this text ');
}

function hintOf(subject: Subject, issue: Issue, path: Path): string | null {
  const value = at(subject.value, path);
  if (issue.code === 'invalid_value') {
    const meant = typeof value === 'string' ? nearest(value, issue.values.map(String)) : null;
    return meant ? `Did you mean "${meant}"?` : null;
  }
  if (issue.code !== 'invalid_type' || !issue.message.startsWith('Invalid input')) return null;
  const node = nodeOf(subject, path);
  if (issue.expected === 'string' && isScalar(node) && value !== null)
    return `Write it in quotes: "${node.source ?? value}".`;
  return `Accepted: ${describeForms(formsAt(subject.form, path))}.`;
}

function report(subject: Subject, path: Path, message: string, hint: string | null = null): void {
  reportNode(subject.problems, subject.source, nodeOf(subject, path), message, hint);
}

function nodeOf(subject: Subject, path: Path): Node {
  return nodeAt(subject.source, subject.node, path, subject.problems);
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, step) => (isMapValue(here) || Array.isArray(here) ? Reflect.get(here, step) : undefined),
    value,
  );
}

function isAbsent(value: unknown, path: Path): boolean {
  return path.length > 0 && at(value, path) === undefined;
}

function isMapValue(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The kind only, never the value: it may be a secret that was filled in. */
function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return KINDS[typeof value] ?? typeof value;
}

function last(path: Path): PropertyKey | undefined {
  return path[path.length - 1];
}

function unitOf(origin: string): string {
  return origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '';
}

const KINDS: Record<string, string | undefined> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  object: 'a map',
};
const TYPES: Record<string, string | undefined> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a map',
  record: 'a map',
  array: 'a list',
  null: 'nothing',
};
const FORMATS: Record<string, string | undefined> = {
  url: 'address (https://…)',
  email: 'e-mail address',
  regex: 'form',
};
