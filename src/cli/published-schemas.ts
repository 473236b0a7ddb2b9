import { configFile } from '../config/schema.ts';
import { auditResult } from '../result/schema.ts';
import {
  type JsonSchema,
  partJsonSchema,
  scenarioJsonSchema,
  schemaOf,
  storeJsonSchema,
  titled,
} from '../scenario/published/json-schema.ts';
import { verbTable } from '../scenario/published/verb-table.ts';
import { verbs as toolVerbs } from '../steps/index.ts';

/** The texts that `schema` prints and that stand in schemas/. */
export const scenario = () => textOf(scenarioJsonSchema(toolVerbs));
export const part = () => textOf(partJsonSchema(toolVerbs));
export const store = () => textOf(storeJsonSchema());
export const config = () => textOf(titled(schemaOf(configFile), 'mystery-shopper.config.yaml'));
export const result = () => textOf(titled(schemaOf(auditResult), 'result.json of mystery-shopper'));
export const verbs = () => verbTable(toolVerbs);

function textOf(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
