import { now } from './clock/now.ts';

/** How often something has happened that a shopper might see, or that may lead to it. */
let stirs = 0;

/** Something happened that may have changed what is to be seen. */
export function stir(): void {
  stirs += 1;
}

/** Beside changes of the document, which the clock hears of: what moves, loads, opens or is typed without one. */
const SIGNS = [
  'input',
  'change',
  'reset',
  'invalid',
  'scroll',
  'focusin',
  'focusout',
  'load',
  'error',
  'toggle',
  'close',
  'transitionrun',
  'transitionend',
  'animationstart',
  'animationend',
  'pointerover',
  'pointerdown',
  'pointerup',
  'click',
  'keydown',
  'fullscreenchange',
  'slotchange',
];

export function listenForStirs(): void {
  for (const type of SIGNS) document.addEventListener(type, stir, { capture: true, passive: true });
  for (const type of ['load', 'resize', 'pageshow', 'hashchange', 'popstate'])
    window.addEventListener(type, stir, { capture: true, passive: true });
  document.fonts?.addEventListener('loadingdone', stir);
}

/** A page as it was at a moment. */
export interface Still {
  stirs: number;
  at: number;
  place: string;
}

export function stillNow(): Still {
  return { stirs, at: now(), place: place() };
}

/** What a script does to a page without a sign (to rules of style, in a shadow root's scrolling) shows after this, ms. */
const TRUSTED_MS = 1000;

/** Whether nothing has stirred since, as far as signs tell. */
export function isStill(since: Still): boolean {
  if (since.stirs !== stirs || now() - since.at > TRUSTED_MS || since.place !== place()) return false;
  return !document.getAnimations().some(({ playState }) => playState === 'running');
}

/** Where the shopper is on which page, and what rules of style there are. */
function place(): string {
  const sheets = [...document.styleSheets, ...(document.adoptedStyleSheets ?? [])].map(rulesOf);
  return [
    location.href,
    document.title,
    innerWidth,
    innerHeight,
    scrollX,
    scrollY,
    document.readyState,
    ...sheets,
  ].join('\n');
}

/** Another site's sheet keeps its rules to itself. */
function rulesOf(sheet: CSSStyleSheet): string {
  try {
    return `${sheet.disabled} ${sheet.cssRules.length}`;
  } catch {
    return String(sheet.disabled);
  }
}
