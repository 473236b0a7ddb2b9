import { formatDiagnostics, readScenario, type ScenarioRequest } from '../../src/scenario/read.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { smallVerbs } from './small-verbs.ts';

type Extra = Partial<Omit<ScenarioRequest, 'readFile'>> & { files?: Record<string, string> };

/** Reads a scenario from texts in memory; `files` are the other files, by path. */
export function reading(text: string, { files = {}, ...extra }: Extra = {}) {
  return readScenario({
    file: 'shop.yaml',
    text,
    verbs: smallVerbs,
    inputs: {},
    env: {},
    shipped: '/shipped',
    readFile: diskOf(files),
    ...extra,
  });
}

export async function read(text: string, extra: Extra = {}): Promise<Scenario> {
  const result = await reading(text, extra);
  if ('scenario' in result) return result.scenario;
  throw new Error(formatDiagnostics(result.diagnostics));
}

/** Every mistake as `line:column message → hint`. */
export async function mistakesIn(text: string, extra: Extra = {}): Promise<string[]> {
  const result = await reading(text, extra);
  if ('scenario' in result) return [];
  return result.diagnostics.map((one) => {
    const file = one.file === 'shop.yaml' ? '' : `${one.file}:`;
    return `${file}${one.line}:${one.column} ${one.message}${one.hint === null ? '' : ` → ${one.hint}`}`;
  });
}

/** A disk that holds only these files. */
export function diskOf(files: Record<string, string>) {
  return async (path: string): Promise<string> => {
    const text = files[path];
    if (text !== undefined) return text;
    throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' });
  };
}

/** A scenario with the given steps, indented as a list. */
export const withSteps = (steps: string, head = '') => `scenario: buy
store: https://shop.example
${head}steps:
${steps}
`;
