import { type RunningStreetStore, startStreetStore } from '../../demo/street/start-street-store.ts';
import { STREET } from '../../demo/street/street.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { talker } from '../progress.ts';
import type { World } from '../world.ts';

/** Opens every store of the practice high street, lists them, and keeps them open until the user ends it. */
export async function openStreet(world: World, asJson: boolean): Promise<ExitCode> {
  const stores = await Promise.all(STREET.map(({ id }) => startStreetStore(id)));
  try {
    world.stdout.write(asJson ? `${JSON.stringify(stores.map(listed), null, 2)}\n` : stores.map(line).join(''));
    talker(world)('the high street stays open; Ctrl-C ends it. Try: mystery-shopper visit <address>');
    await new Promise<void>((resolve) => {
      if (world.signal.aborted) resolve();
      world.signal.addEventListener('abort', () => resolve(), { once: true });
    });
    return EXIT.done;
  } finally {
    await Promise.all(stores.map((store) => store.close()));
  }
}

function listed({ id, name, language, url }: RunningStreetStore) {
  return { id, name, language, url };
}

function line({ id, name, language, url }: RunningStreetStore): string {
  return `${url.padEnd(26)}${language.padEnd(7)}${id.padEnd(12)}${name}\n`;
}
