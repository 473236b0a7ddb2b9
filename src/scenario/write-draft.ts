import { Document, isMap, isSeq } from 'yaml';

/** What a drafted scenario says: the store as it was met and the steps that were played on it. */
export interface Draft {
  name: string;
  purpose: string;
  store: {
    url: string;
    name: string;
    language: string | null;
    country: string | null;
    currency: string | null;
    platform: string | null;
    locators: { intent: string; locator: Record<string, string | boolean>; sureness: number }[];
    pages: Record<string, string>;
  };
  steps: {
    verb: string;
    args: unknown;
    label: string | null;
    optional: boolean;
    when: unknown[];
    remark: string | null;
  }[];
  after: string[];
}

/** Below this lead over the next candidate the draft says that it was not sure. */
const UNSURE = 0.25;

/** A scenario as YAML that a person would write, with remarks where the shopper was not sure. */
export function writeDraft(draft: Draft): string {
  const { store } = draft;
  const document = new Document({
    scenario: draft.name,
    purpose: draft.purpose,
    store: {
      url: store.url,
      name: store.name,
      ...(store.language ? { language: store.language } : {}),
      ...(store.country ? { country: store.country } : {}),
      ...(store.currency ? { currency: store.currency } : {}),
      profile: {
        ...(store.platform ? { platform: store.platform } : {}),
        locators: Object.fromEntries(store.locators.map(({ intent, locator }) => [intent, locator])),
        pages: store.pages,
      },
    },
    steps: draft.steps.map(stepOf),
    ...(draft.after.length > 0 ? { after: draft.after } : {}),
  });
  remarkSteps(document, draft);
  remarkLocators(document, draft);
  for (const path of [['steps'], ['after']]) {
    const node = document.getIn(path, true);
    if (isSeq(node)) node.spaceBefore = true;
  }
  document.commentBefore =
    ' Drafted from a visit. What a locator does not find is looked for as on an unknown store, and told as healed.';
  return document.toString({ lineWidth: 110 });
}

function stepOf(step: Draft['steps'][number]): unknown {
  const bare = step.args === null && step.label === null && !step.optional && step.when.length === 0;
  if (bare) return step.verb;
  return {
    [step.verb]: step.args,
    ...(step.label ? { label: step.label } : {}),
    ...(step.optional ? { optional: true } : {}),
    ...(step.when.length > 0 ? { when: step.when.length === 1 ? step.when[0] : step.when } : {}),
  };
}

function remarkSteps(document: Document, draft: Draft): void {
  const steps = document.get('steps', true);
  if (!isSeq(steps)) return;
  for (const [index, item] of steps.items.entries()) {
    const remark = draft.steps[index]?.remark;
    if (remark && (isMap(item) || typeof item === 'object'))
      (item as { commentBefore?: string }).commentBefore = ` ${remark}`;
  }
}

function remarkLocators(document: Document, draft: Draft): void {
  const locators = document.getIn(['store', 'profile', 'locators'], true);
  if (!isMap(locators)) return;
  for (const [index, pair] of locators.items.entries()) {
    if (isMap(pair.value)) pair.value.flow = true;
    const sureness = draft.store.locators[index]?.sureness ?? 1;
    if (sureness < UNSURE && isMap(pair.value))
      pair.value.comment = ` not sure: another candidate came close (${sureness})`;
  }
}
