import type { Node } from 'yaml';
import type { Room } from './expand.ts';
import { candidatesFor, readFirst } from './files.ts';
import { nodeAt } from './source/node-value.ts';
import { readData } from './source/read-data.ts';
import { reportNode, type Source } from './source/yaml-source.ts';
import { mergeStore, type StoreFile, type StoreHead, storeFile } from './store-head.ts';
import type { Scenario } from './types.ts';

/** The store of a scenario with its store file read; null when that failed (and was reported). */
export async function readStore(
  room: Room,
  source: Source,
  map: Node,
  head: StoreHead | string,
  override: string | null,
): Promise<Scenario['store'] | null> {
  const named = typeof head === 'object' && typeof head.profile === 'string' ? head.profile : null;
  const name = override ?? named;
  const at = nodeAt(source, map, named === null ? ['store'] : ['store', 'profile'], room.problems);
  const file = name === null ? null : await readStoreFile(room, source, at, name);
  if (name !== null && file === null) return null;
  const store = mergeStore(head, file);
  if (store.url === null) {
    reportNode(
      room.problems,
      source,
      nodeAt(source, map, ['store'], room.problems),
      'the store has no address',
      'Add url: https://…',
    );
    return null;
  }
  return { ...store, url: store.url };
}

async function readStoreFile(room: Room, source: Source, at: Node, name: string): Promise<StoreFile['store'] | null> {
  const found = await readFirst(
    candidatesFor(name, 'stores', source.file, room.shipped),
    `the store file "${name}"`,
    room.readFile,
  );
  if ('message' in found) {
    reportNode(room.problems, source, at, found.message, found.hint);
    return null;
  }
  room.texts.set(found.path, found.text);
  const value = readData(storeFile, found.path, found.text, room.problems);
  return value?.store ?? null;
}
