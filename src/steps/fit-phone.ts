import { z } from 'zod';
import { regionOf } from '../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../snapshot/types.ts';
import { defineVerb } from './verb.ts';

const PHONE = { width: 390, height: 844 };
/** WCAG 2.2, 2.5.8: the smallest target, CSS px. */
const SMALLEST_PX = 24;

export const fitPhone = defineVerb({
  name: 'fit-phone',
  summary: 'See whether the page in view fits a phone: no sideways scrolling, targets large enough to tap.',
  args: z.null(),
  bare: true,
  effects: ['reads'],
  sentence: () => 'see the page at phone width',
  async play(_, shopper) {
    const before = shopper.page.viewportSize();
    await shopper.page.setViewportSize(PHONE);
    await shopper.wait(1500);
    const snapshot = await shopper.look();
    const page = await shopper.see('other', 'at phone width');
    const targets = tapTargets(snapshot);
    await shopper.note({
      kind: 'phone-fit',
      viewportWidthPx: snapshot.viewport.widthPx,
      contentWidthPx: snapshot.content.widthPx,
      targets: targets.length,
      smallTargets: targets.filter((node) => node.rect[2] < SMALLEST_PX || node.rect[3] < SMALLEST_PX).length,
      page: page.id,
    });
    if (before) await shopper.page.setViewportSize(before);
    await shopper.wait(1000);
  },
});

/** What is meant to be tapped; links within a sentence are exempt in the standard too. */
function tapTargets(snapshot: Snapshot): SnapshotNode[] {
  return snapshot.nodes.filter(
    (node) =>
      node.visible &&
      (node.role === 'button' || (node.role === 'link' && !(node.inline && regionOf(snapshot, node.ref) !== 'header'))),
  );
}
