import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readScenario } from '../../dist/scenario/read.js';
import { verbs } from '../../dist/steps/index.js';

// biome-ignore lint/suspicious/noTemplateCurlyInString: the scenario's own way to name its input
const LIGHT =
  'scenario: light\nneeds:\n  store:\nstore: ${store}\nsteps:\n  - open: home\n  - search-for: mug\n  - choose\n';

/** The shipped standard scenario, or one of three steps, for a store. */
export async function scenarioOf(url, standard) {
  const shipped = path.join(import.meta.dirname, '../../scenarios/standard.yaml');
  const reading = await readScenario({
    file: standard ? shipped : 'light.yaml',
    verbs,
    inputs: { store: url },
    env: {},
    readFile: async (file) => (file.endsWith('light.yaml') ? LIGHT : readFile(file, 'utf8')),
  });
  if (!('scenario' in reading)) throw new Error(JSON.stringify(reading.diagnostics));
  return reading.scenario;
}
