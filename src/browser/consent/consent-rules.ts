import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Snapshot } from '../../snapshot/types.ts';
import type { Page } from '../playwright.ts';
import { refInFrames } from '../snapshot.ts';
import { mayMatch, namesOf } from './may-match.ts';

/** A selector, or a chain of them that leads through shadow roots and frames. */
type Selector = string | string[];

/** How a known consent banner shows itself, and what refuses or closes it, best first. */
interface ConsentRule {
  name: string;
  popup: Selector[];
  presses: Selector[];
}

/** The parts of a rule's steps that are used here. */
interface RuleStep {
  exists?: Selector;
  visible?: Selector;
  click?: Selector;
  waitForThenClick?: Selector;
  negated?: boolean;
  any?: RuleStep[];
  // biome-ignore lint/suspicious/noThenProperty: the name that the rules give it
  then?: RuleStep[];
  else?: RuleStep[];
}

interface Library {
  decodeRules(compact: unknown): {
    name: string;
    runContext?: { urlPattern?: string };
    detectPopup: RuleStep[];
    optOut: RuleStep[];
  }[];
}

let known: ConsentRule[] | null = null;

/**
 * What the library's rules for consent services would press on this page: the ref in the last snapshot, and the rule.
 * The page is only asked about rules that what the snapshot shows leaves open: all of them are a third of a megabyte.
 */
export async function pressOfKnownBanner(
  page: Page,
  snapshot: Snapshot,
): Promise<{ ref: number; rule: string } | null> {
  const open = rulesFor(snapshot);
  return open.length === 0 ? null : refInFrames(page, (frame) => frame.evaluate(findBanner, open).catch(() => null));
}

/** Rules whose banner may be on the page. */
function rulesFor(snapshot: Snapshot): ConsentRule[] {
  known ??= loadRules();
  const names = namesOf(snapshot);
  if (names === null) return known;
  return known.filter(({ popup }) => popup.some((selector) => mayMatch([selector].flat()[0] ?? '', names)));
}

/** Rules for services that many sites use; those for one site alone are left out. */
function loadRules(): ConsentRule[] {
  const require = createRequire(import.meta.url);
  const compact = readFileSync(require.resolve('@duckduckgo/autoconsent/rules/compact-rules.json'), 'utf8');
  const { decodeRules } = require('@duckduckgo/autoconsent') as Library;
  return decodeRules(JSON.parse(compact))
    .filter(({ runContext }) => !runContext?.urlPattern)
    .map(({ name, detectPopup, optOut }) => ({
      name,
      popup: flat(detectPopup).flatMap((step) => (step.visible && !step.negated ? [step.visible] : [])),
      presses: flat(optOut).flatMap(({ click, waitForThenClick = click }) =>
        waitForThenClick ? [waitForThenClick] : [],
      ),
    }))
    .filter(({ popup, presses }) => popup.length > 0 && presses.length > 0);
}

function flat(steps: RuleStep[]): RuleStep[] {
  return steps.flatMap((step) => [step, ...flat(step.any ?? []), ...flat(step.then ?? []), ...flat(step.else ?? [])]);
}

/** Runs in the page. */
function findBanner(rules: ConsentRule[]): { ref: number; rule: string } | null {
  for (const { name, popup, presses } of rules) {
    if (!popup.some((selector) => shown(selector) !== null)) continue;
    for (const selector of presses) {
      const target = shown(selector);
      const ref = target ? (window.__shopper?.refOf(target) ?? -1) : -1;
      if (ref >= 0) return { ref, rule: name };
    }
  }
  return null;

  function shown(selector: Selector): Element | null {
    let roots: (Document | ShadowRoot)[] = [document];
    let found: Element[] = [];
    for (const each of [selector].flat()) {
      found = roots.flatMap((root) => query(root, each));
      roots = found.flatMap((element) => element.shadowRoot ?? []);
    }
    return found.find((element) => element.getClientRects().length > 0 && element.checkVisibility()) ?? null;
  }

  function query(root: Document | ShadowRoot, selector: string): Element[] {
    try {
      return [...root.querySelectorAll(selector)];
    } catch {
      return []; // an XPath, or a selector that this browser does not know
    }
  }
}
