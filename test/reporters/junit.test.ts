import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/launch.ts';
import type { Browser, Page } from '../../src/browser/playwright.ts';
import { renderJunit } from '../../src/reporters/junit.ts';
import { context } from '../golden/context.ts';
import { hostileResult } from '../golden/hostile-result.ts';
import { sampleResult } from '../golden/sample-result.ts';

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** The common JUnit schema (the one that the Jenkins xUnit plug-in publishes): attributes, which are needed, children. */
const INTEGER = /^\d+$/;
const SECONDS = /^\d+(\.\d+)?$/;
const ANY = /^[\s\S]*$/;
const SCHEMA: Record<string, { needed: string[]; attributes: Record<string, RegExp>; children: string[] }> = {
  testsuites: {
    needed: [],
    attributes: {
      name: ANY,
      time: SECONDS,
      tests: INTEGER,
      failures: INTEGER,
      disabled: INTEGER,
      errors: INTEGER,
      skipped: INTEGER,
    },
    children: ['testsuite'],
  },
  testsuite: {
    needed: ['name', 'tests'],
    attributes: {
      name: ANY,
      tests: INTEGER,
      failures: INTEGER,
      errors: INTEGER,
      time: SECONDS,
      disabled: INTEGER,
      skipped: INTEGER,
      timestamp: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/,
      hostname: ANY,
      id: ANY,
      package: ANY,
    },
    children: ['properties', 'testcase', 'system-out', 'system-err'],
  },
  testcase: {
    needed: ['name'],
    attributes: { name: ANY, assertions: INTEGER, time: SECONDS, classname: ANY, status: ANY, file: ANY },
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
  },
  skipped: { needed: [], attributes: { type: ANY, message: ANY }, children: [] },
  error: { needed: [], attributes: { type: ANY, message: ANY }, children: [] },
  failure: { needed: [], attributes: { type: ANY, message: ANY }, children: [] },
  'system-out': { needed: [], attributes: {}, children: [] },
  'system-err': { needed: [], attributes: {}, children: [] },
};

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** Read by a real XML parser: the browser's. */
async function parsed(xml: string): Promise<Element> {
  return page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'application/xml');
    const broken = read.querySelector('parsererror');
    if (broken) throw new Error(broken.textContent ?? 'not XML');
    const plain = (element: globalThis.Element): Element => ({
      name: element.tagName,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      children: [...element.children].map(plain),
      text: element.children.length === 0 ? (element.textContent ?? '') : '',
    });
    return plain(read.documentElement);
  }, xml);
}

function faults(element: Element, path = ''): string[] {
  const rule = SCHEMA[element.name];
  const here = `${path}/${element.name}`;
  if (!rule) return [`${here} is not in the schema`];
  return [
    ...rule.needed.filter((name) => !(name in element.attributes)).map((name) => `${here} lacks ${name}`),
    ...Object.entries(element.attributes).flatMap(([name, value]) =>
      rule.attributes[name]?.test(value) ? [] : [`${here} @${name}="${value.slice(0, 40)}"`],
    ),
    ...element.children
      .filter(({ name }) => !rule.children.includes(name))
      .map(({ name }) => `${here} may not hold ${name}`),
    ...element.children.flatMap((child) => faults(child, here)),
  ];
}

describe('junit', () => {
  it('keeps to the common schema, hostile texts or not', async () => {
    expect(faults(await parsed(renderJunit(sampleResult(), context())))).toEqual([]);
    expect(faults(await parsed(renderJunit(hostileResult(), context())))).toEqual([]);
  });

  it('has a suite for each chapter and one for the gates; the counts agree with what is inside', async () => {
    const root = await parsed(renderJunit(sampleResult(), context()));
    expect(root.children.map(({ attributes }) => attributes.name)).toEqual([
      ...sampleResult().chapters.map(({ title }) => title),
      'gates',
    ]);
    for (const suite of root.children) {
      const withChild = (name: string) =>
        suite.children.filter(({ children }) => children.some((child) => child.name === name)).length;
      expect(suite.attributes).toMatchObject({
        tests: String(suite.children.length),
        failures: String(withChild('failure')),
        errors: '0',
        skipped: String(withChild('skipped')),
      });
    }
  });

  it('fails missed gates alone, skips what has no verdict, gives times in seconds', async () => {
    const cases = (await parsed(renderJunit(sampleResult(), context()))).children.flatMap(({ children }) => children);
    const find = (start: string) => cases.find(({ attributes }) => attributes.name?.startsWith(start));
    const inside = (start: string) => find(start)?.children.map(({ name }) => name);
    expect(inside('must-have 13')).toContain('failure');
    expect(inside('min-score')).toEqual([]);
    expect(inside('checkout-fields')).toEqual(['system-out', 'system-err']);
    expect(find('checkout-fields')?.children.at(-1)?.text).toMatch(/^fail: .*\n.* of 100 points; no gate/);
    expect(inside('delivery-days')).toContain('skipped');
    expect(inside('courier-conduct')).toContain('skipped');
    expect(inside('returns-online-start')).toContain('skipped');
    expect(find('checkout-time')?.attributes.time).toBe('4.38');
    expect(find('phone-hold')?.attributes.time).toBe('35');
  });
});
