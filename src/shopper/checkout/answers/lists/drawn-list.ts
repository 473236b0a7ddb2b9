import { says } from '../../../../lexicon/match.ts';
import { fold } from '../../../../shared/text.ts';
import { ancestors, isListEntry, textOf } from '../../../../snapshot/queries.ts';
import type { Snapshot, SnapshotNode } from '../../../../snapshot/types.ts';
import { readOption } from '../../../intents/choices/choice-option.ts';
import type { ChoiceGroup } from '../../../intents/choices/choices.ts';
import type { Shopper } from '../../../shopper.ts';
import { noteBehind } from '../../notes.ts';
import { wantedOption } from '../wanted.ts';

/** An entry of a list that was opened, and what it says. */
export interface Entry {
  node: SnapshotNode;
  text: string;
}

/** Payment or delivery behind a button: the list is opened, and what the shopper would take of it is pressed. */
export async function answerDrawnList(shopper: Shopper, group: ChoiceGroup): Promise<boolean> {
  const shown = fold(group.chosen?.label ?? '');
  const options = (await openList(shopper, group.ref, '')).map(({ node, text }) => {
    const disabled = node.attrs['aria-disabled'] === 'true';
    return readOption(node.ref, null, text, fold(text) === shown, disabled, shopper.words);
  });
  const opened = { ...group, options, chosen: options.find(({ chosen }) => chosen) ?? null };
  await noteBehind(shopper, opened);
  const wanted = wantedOption(shopper, opened);
  if (wanted === null) return false;
  await shopper.press(wanted.ref, { once: true });
  return true;
}

/** Opens a list made of a button. Its entries; what repeats the label or only asks to choose is none. */
export async function openList(shopper: Shopper, button: number, label: string): Promise<Entry[]> {
  const behind = shopper.seen ? selectBehind(shopper.seen, button) : null;
  const known = new Set((shopper.seen?.nodes ?? []).filter((node) => node.visible).map((node) => node.text));
  const opened = await shopper.press(button);
  const listed = opened.nodes.filter((node) => node.visible && !node.state?.disabled && isListEntry(opened, node));
  const fresh = opened.nodes.filter(
    (node) =>
      node.visible &&
      node.style?.cursor === 'pointer' &&
      node.text !== '' &&
      !known.has(node.text) &&
      !closes(shopper, node),
  );
  const own = fold(label).replace(/[\s*:]+$/, '');
  const copied = behind ? opened.nodes.filter((node) => node.visible && node.ref > button && copies(node, behind)) : [];
  return ([listed, copied].find((entries) => entries.length > 0) ?? fresh)
    .map((node) => ({ node, text: node.name || textOf(opened, node.ref) }))
    .filter(({ text }) => text !== '' && fold(text) !== own && says(text, shopper.words.pleaseChoose) < 0.6);
}

/** A message that came instead of a list has nothing but its way out. */
function closes({ words }: Shopper, node: SnapshotNode): boolean {
  const text = node.name || node.text || (node.attrs.title ?? '');
  return /^[×✕✖xX]$/u.test(text.trim()) || says(text, words.overlays.close) > 0.5;
}

/** The real list that a script has hidden and drawn anew beside it. */
function selectBehind(snapshot: Snapshot, button: number): SnapshotNode | null {
  for (const around of ancestors(snapshot, button).slice(0, 3)) {
    const lists = snapshot.nodes.slice(around.ref, around.end).filter(({ tag }) => tag === 'select');
    if (lists.length > 0) return lists.length === 1 && !lists[0]?.visible ? (lists[0] ?? null) : null;
  }
  return null;
}

function copies({ text }: SnapshotNode, { options = [] }: SnapshotNode): boolean {
  return text !== '' && options.some(({ label, disabled }) => !disabled && label === text);
}
