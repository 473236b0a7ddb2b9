import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elementOf, takeSnapshot } from '../../src/browser/snapshot.ts';
import { textOf } from '../../src/snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../src/snapshot/types.ts';
import { startBrowser } from './open-page.ts';

let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function look(html: string, files: Record<string, string> = {}): Promise<Snapshot> {
  const page = await browser.open(`<!doctype html>${html}`, files);
  const snapshot = await takeSnapshot(page);
  await page.close();
  return snapshot;
}

function byId(snapshot: Snapshot, id: string): SnapshotNode {
  const node = snapshot.nodes.find((each) => each.attrs.id === id);
  if (!node) throw new Error(`no #${id}`);
  return node;
}

describe('the order and the tree', () => {
  it('keeps refs, parents and ends consistent', async () => {
    const { nodes } = await look('<main><h1>A</h1><ul><li>b<li>c</ul></main><footer>d</footer>');
    for (const node of nodes) {
      expect(nodes[node.ref]).toBe(node);
      for (const inner of nodes.slice(node.ref + 1, node.end)) expect(inner.parent).toBeGreaterThanOrEqual(node.ref);
      if (node.parent >= 0) expect(nodes[node.parent]?.end).toBeGreaterThanOrEqual(node.end);
    }
  });

  it('reads mixed text in reading order', async () => {
    const snapshot = await look('<p id=p>Return within <b>30</b> days<br>of <i>delivery</i>, free.</p>');
    expect(textOf(snapshot, byId(snapshot, 'p').ref)).toBe('Return within 30 days of delivery, free.');
  });

  it('does not glue blocks nor tear words', async () => {
    const snapshot = await look('<div id=d><p>one</p><p>two</p><span>19</span><sup>99</sup></div>');
    expect(textOf(snapshot, byId(snapshot, 'd').ref)).toBe('one two 1999');
  });

  it('takes no script, style or template, and an svg as one picture', async () => {
    const snapshot = await look(
      '<style>p{}</style><script>1</script><template><p>x</p></template><svg id=s><title>Cart</title><path/></svg>',
    );
    expect(snapshot.nodes.map((node) => node.tag)).toEqual(['body', 'svg']);
    expect(byId(snapshot, 's').name).toBe('Cart');
  });
});

describe('roles and names', () => {
  it.each([
    ['<a id=x href="/a">Go <img alt="home"></a>', 'link', 'Go home'],
    ['<button id=x aria-label="Close">×</button>', 'button', 'Close'],
    ['<span id=n>Your e-mail</span><input id=x aria-labelledby=n>', 'textbox', 'Your e-mail'],
    ['<label for=x>City *</label><input id=x>', 'textbox', 'City *'],
    ['<label>Country <select id=x><option>Hungary</select></label>', 'combobox', 'Country'],
    ['<input id=x type=submit value="Buy now">', 'button', 'Buy now'],
    ['<input id=x type=search placeholder="Find">', 'searchbox', 'Find'],
    ['<input id=x type=radio aria-label="DHL">', 'radio', 'DHL'],
    ['<h2 id=x>Size <small>EU</small></h2>', 'heading', 'Size EU'],
    ['<a id=x href="/cart" title="Cart"><svg></svg></a>', 'link', 'Cart'],
    ['<header id=x>h</header>', 'banner', ''],
    ['<article><header id=x>h</header></article>', '', ''],
    ['<div id=x role="button" tabindex=0>Add</div>', 'button', 'Add'],
    ['<input id=x>', 'textbox', ''],
  ])('%s', async (html, role, name) => {
    const node = byId(await look(html), 'x');
    expect([node.role, node.name]).toEqual([role, name]);
  });

  it('names a link in a closed menu by its words', async () => {
    const snapshot = await look('<ul style="display:none"><li><a id=x href="/faq">Questions</a></ul>');
    expect(byId(snapshot, 'x')).toMatchObject({ visible: false, name: 'Questions' });
  });
});

describe('what is visible', () => {
  it.each([
    ['<p id=x>t</p>', true],
    ['<p id=x aria-hidden=true>t</p>', true],
    ['<div style="height:3000px"></div><p id=x>far below</p>', true],
    ['<p id=x style="display:none">t</p>', false],
    ['<div style="visibility:hidden"><p id=x>t</p></div>', false],
    ['<div style="opacity:0"><p id=x>t</p></div>', false],
    ['<select id=x style="opacity:0;width:200px;height:40px"><option>a</select>', true],
    ['<select id=x style="opacity:0;width:200px;height:40px;pointer-events:none"><option>a</select>', false],
    ['<p id=x style="position:absolute;left:-9999px">t</p>', false],
    ['<p id=x style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">t</p>', false],
    ['<details><summary>q</summary><p id=x>a</p></details>', false],
    ['<details><summary id=x>q</summary><p>a</p></details>', true],
    ['<details open><summary>q</summary><p id=x>a</p></details>', true],
    ['<div style="max-height:0;overflow:hidden"><p id=x>t</p></div>', false],
    ['<div style="height:50px;overflow:auto"><p style="height:90px"></p><p id=x>t</p></div>', true],
    ['<aside style="position:fixed;top:0;width:300px;right:0;transform:translateX(100%)"><p id=x>t</p></aside>', false],
    ['<body style="overflow:hidden"><div style="height:2000px"></div><p id=x>t</p></body>', true],
    ['<a id=x href="/"><img style="float:left" width=50 height=50></a>', true],
    ['<div style="display:contents" id=x>t</div>', true],
  ])('%s → %s', async (html, visible) => {
    expect(byId(await look(html), 'x').visible).toBe(visible);
  });

  it('marks what an overlay lies over', async () => {
    const snapshot = await look(
      '<button id=x>Buy</button><div style="position:fixed;inset:0;background:#fff"><button id=y>OK</button></div>',
    );
    expect(byId(snapshot, 'x').covered).toBe(true);
    expect(byId(snapshot, 'y').covered).toBeUndefined();
  });
});

describe('fields', () => {
  it('sees what a scrolled layer has moved above the top, not what is placed there', async () => {
    const page = await browser.open(
      `<!doctype html><div id=layer style="position:fixed;inset:0;overflow:auto">
      <p id=moved style="margin:0;height:40px">A</p><p id=placed style="position:absolute;top:-200px">B</p>
      <div style="height:3000px">C</div></div>`,
      {},
    );
    await page.evaluate(() => document.querySelector('#layer')?.scrollTo(0, 500));
    const snapshot = await takeSnapshot(page);
    await page.close();
    expect([byId(snapshot, 'moved').visible, byId(snapshot, 'placed').visible]).toEqual([true, false]);
  });

  it('reads the states that component libraries write', async () => {
    const snapshot = await look(
      `<div id=a data-state=checked>A</div><div id=b data-state=unchecked>B</div><div id=c data-disabled>C</div>
       <div id=d data-headlessui-state="checked active">D</div><div id=e data-headlessui-state=active>E</div><div id=f data-selected=false>F</div>`,
    );
    expect(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => byId(snapshot, id).state)).toEqual([
      { checked: true },
      undefined,
      { disabled: true },
      { checked: true },
      undefined,
      undefined,
    ]);
  });

  it('reads state, value and choices, never a password', async () => {
    const snapshot = await look(
      `<input id=a type=checkbox checked><input id=b type=password value=secret><input id=c required disabled value=7>
       <select id=d><option value=1>One<option value=2 selected>Two</select>`,
    );
    expect(byId(snapshot, 'a').state).toEqual({ checked: true });
    expect(byId(snapshot, 'b').value).toBeUndefined();
    expect(byId(snapshot, 'c')).toMatchObject({ value: '7', state: { required: true, disabled: true } });
    expect(byId(snapshot, 'd').options).toEqual([
      { value: '1', label: 'One', selected: false, disabled: false },
      { value: '2', label: 'Two', selected: true, disabled: false },
    ]);
  });
});

describe('shadow roots and frames', () => {
  it('walks open and closed roots and puts slotted nodes in their place', async () => {
    const snapshot = await look(
      `<my-card id=x><b>slotted</b></my-card><script>customElements.define('my-card', class extends HTMLElement {
        constructor() { super(); this.attachShadow({mode:'closed'}).innerHTML = '<p>before</p><slot></slot><p>after</p>'; }
      })</script>`,
    );
    expect(textOf(snapshot, byId(snapshot, 'x').ref)).toBe('before slotted after');
  });

  it('merges frames, nested ones too, and finds their elements again', async () => {
    const page = await browser.open('<!doctype html><p>top</p><iframe id=f src=/in></iframe><p id=z>end</p>', {
      '/in': '<p>inner</p><iframe srcdoc="<button id=deep>Pay</button>"></iframe><i id=last>l</i>',
    });
    await page.frameLocator('#f').frameLocator('iframe').locator('#deep').waitFor();
    const snapshot = await takeSnapshot(page);
    expect(textOf(snapshot, 0)).toBe('top inner Pay l end');
    for (const id of ['deep', 'last', 'z', 'f']) {
      const handle = await elementOf(page, byId(snapshot, id).ref);
      expect(await handle?.getAttribute('id')).toBe(id);
    }
    const handle = await elementOf(page, byId(snapshot, 'deep').ref);
    const box = await handle?.boundingBox();
    expect(Math.abs((box?.y ?? 0) - byId(snapshot, 'deep').rect[1])).toBeLessThan(8);
    await page.close();
  });

  it('gives null for an element that is gone', async () => {
    const page = await browser.open('<!doctype html><p id=x>t</p>');
    const snapshot = await takeSnapshot(page);
    await page.evaluate(() => document.querySelector('#x')?.remove());
    expect(await elementOf(page, byId(snapshot, 'x').ref)).toBeNull();
    await page.close();
  });
});

it('reads the head', async () => {
  const snapshot = await look(
    `<html lang="hu-HU"><head><title>Bolt</title><meta name=description content="d"><link rel=canonical href="/c">
     <script type="application/ld+json">{"@type":"Product"}</script><script type="application/ld+json">{broken</script></head><p>x`,
  );
  expect(snapshot).toMatchObject({ language: 'hu-HU', title: 'Bolt', jsonLd: [{ '@type': 'Product' }], cut: false });
  expect(snapshot.meta).toContainEqual({ name: 'description', content: 'd' });
  expect(snapshot.links).toContainEqual({ rel: 'canonical', href: 'http://store.test/c' });
});

it('survives a library that changed how arrays become JSON', async () => {
  const page = await browser.open('<!doctype html><p id=x>t</p>');
  await page.evaluate(() => {
    (Array.prototype as unknown as { toJSON: () => string }).toJSON = () => 'old';
  });
  expect(byId(await takeSnapshot(page), 'x').text).toBe('t');
  await page.close();
});

describe('buttons that nothing marks as such', () => {
  it('are what the hand of the cursor shows with one short text', async () => {
    const snapshot = await look(
      '<style>.b{cursor:pointer}</style><span id=buy class=b>Buy</span><span id=no>Buy</span>',
    );
    expect(byId(snapshot, 'buy')).toMatchObject({ role: 'button', name: 'Buy' });
    expect(byId(snapshot, 'no').role).toBe('');
  });

  it('are not cards, nor what a link or a label holds already', async () => {
    const snapshot = await look(`<style>.b,label{cursor:pointer}</style>
      <div id=card class=b><p>Mug</p><p>5 EUR</p></div><a href=/x><span id=in class=b>More</span></a>
      <label><span id=tied>Yes</span><input type=checkbox></label>`);
    for (const id of ['card', 'in', 'tied']) expect(byId(snapshot, id).role).toBe('');
  });
});

it('takes the language of old pages from their head', async () => {
  expect((await look('<meta http-equiv="Content-Language" content="hu"><p>Szia')).language).toBe('hu');
});
