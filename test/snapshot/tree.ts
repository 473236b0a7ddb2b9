import type { Snapshot, SnapshotNode } from '../../src/snapshot/types.ts';

/** `['div', {id: 'x'}, 'text', ['p', 'inner']]` */
export type Tree = [tag: string, ...(Record<string, string> | string | Tree)[]];

const ROLES: Record<string, string> = {
  main: 'main',
  dialog: 'dialog',
  footer: 'contentinfo',
  header: 'banner',
  nav: 'navigation',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  button: 'button',
  a: 'link',
  input: 'textbox',
  form: 'form',
  table: 'table',
  tr: 'row',
  td: 'cell',
};

/** A snapshot without a browser, for what only asks for structure: every node is visible, text stands before children. */
export function page(tree: Tree): Snapshot {
  const nodes: SnapshotNode[] = [];
  add(tree, -1, nodes);
  return {
    url: 'https://store.test/',
    title: '',
    language: 'en',
    direction: 'ltr',
    viewport: { widthPx: 1000, heightPx: 700 },
    content: { widthPx: 1000, heightPx: 700 },
    scrollYPx: 0,
    meta: [],
    links: [],
    jsonLd: [],
    scripts: [],
    nodes,
    cut: false,
  };
}

function add([tag, ...parts]: Tree, parent: number, nodes: SnapshotNode[]): void {
  const attrs =
    parts.find((part): part is Record<string, string> => typeof part === 'object' && !Array.isArray(part)) ?? {};
  const text = parts.filter((part) => typeof part === 'string').join(' ');
  const ref = nodes.length;
  const node: SnapshotNode = {
    ref,
    parent,
    end: ref + 1,
    frame: 0,
    tag,
    role: ROLES[tag] ?? '',
    name: tag === 'button' ? text : '',
    text,
    attrs,
    rect: [0, 300 + ref * 20, 200, 18],
    visible: true,
  };
  nodes.push(node);
  for (const part of parts) if (Array.isArray(part)) add(part, ref, nodes);
  node.end = nodes.length;
}
