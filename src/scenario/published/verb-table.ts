import { describeForms, formOf, formsAt } from '../source/forms.ts';
import type { VerbSchema, VerbSchemas } from '../verb-schema.ts';

/** Beyond this many characters the type's description says more than its forms. */
const LONG = 120;

/** The verbs as a Markdown table, for `schema verbs` and docs/scenario.md. */
export function verbTable(verbs: VerbSchemas): string {
  const head = ['Verb', 'Takes', 'What the shopper does'];
  const rows = [...verbs.values()].map((verb) => [`\`${verb.name}\``, argument(verb), cell(verb.summary)]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) => `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  return `${[head, rule, ...rows].map(line).join('\n')}\n`;
}

function argument(verb: VerbSchema): string {
  const forms = formsAt(formOf(verb.args), []).filter((form) => form.type !== 'null');
  const takesNothing = forms.every((form) => form.type === 'object' && Object.keys(form.properties ?? {}).length === 0);
  if (takesNothing) return 'nothing';
  const words = describeForms(forms);
  const { description } = formOf(verb.args);
  const taken = words.length > LONG && description ? cell(description) : `\`${cell(words)}\``;
  return `${taken}${verb.bare ? ', or nothing' : ''}`;
}

/** A pipe would end the cell, even within code. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}
