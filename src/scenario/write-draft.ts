import { Document, isMap, isNode, isScalar, isSeq, visit } from 'yaml';
import { plain } from '../shared/text.ts';

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
    /** What is to be said of the address. */
    remark: string | null;
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
  const document = new Document(
    literally({
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
          ...(store.locators.length > 0
            ? { locators: Object.fromEntries(store.locators.map(({ intent, locator }) => [intent, locator])) }
            : {}),
          ...(Object.keys(store.pages).length > 0 ? { pages: store.pages } : {}),
        },
      },
      steps: draft.steps.map(stepOf),
      ...(draft.after.length > 0 ? { after: draft.after } : {}),
    }),
  );
  remarkSteps(document, draft);
  remarkStore(document, draft);
  for (const name of ['store', 'steps', 'after']) spaceBefore(document, name);
  document.commentBefore =
    ' Drafted from a visit. What a locator does not find is looked for as on an unknown store, and told as healed.';
  return document.toString({ lineWidth: 110, nullStr: '' });
}

/** What a store wrote is no input of the scenario: `${` is written so that it stays as it is. */
function literally(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('${', () => '$${');
  if (Array.isArray(value)) return value.map(literally);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, literally(each)]));
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
    if (!isNode(item)) continue;
    const remark = draft.steps[index]?.remark;
    if (remark) item.commentBefore = ` ${plain(remark)}`;
    visit(item, {
      Seq: (_, list) => {
        list.flow = true;
      },
      Map: (_, map) => {
        if (map.has('reached') || map.has('not-reached')) map.flow = true;
      },
    });
  }
}

function remarkStore(document: Document, { store }: Draft): void {
  const url = document.getIn(['store', 'url'], true);
  if (store.remark && isNode(url)) url.comment = ` ${plain(store.remark)}`;
  const locators = document.getIn(['store', 'profile', 'locators'], true);
  if (!isMap(locators)) return;
  for (const [index, pair] of locators.items.entries()) {
    if (!isMap(pair.value)) continue;
    pair.value.flow = true;
    const sureness = store.locators[index]?.sureness ?? 1;
    if (sureness < UNSURE) pair.value.comment = ` not sure: another candidate came close (${sureness})`;
  }
}

function spaceBefore(document: Document, name: string): void {
  const { contents } = document;
  const key = isMap(contents)
    ? contents.items.find((pair) => isScalar(pair.key) && pair.key.value === name)?.key
    : null;
  if (isScalar(key)) key.spaceBefore = true;
}
