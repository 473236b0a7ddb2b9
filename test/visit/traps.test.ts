import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { startStreetStore } from '../../src/demo/street/start-street-store.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { verbs } from '../../src/steps/index.ts';
import { playVisit } from '../../src/visit/play-visit.ts';

/** A store whose "Continue" places the order, with an express button and forms that order on Enter; wording by seed. */
it.each([3, 77])(
  'an unpermitted visit places no order in a store full of traps (seed %i)',
  async (seed) => {
    const store = await startStreetStore('magpie', { seed });
    const reports = await mkdtemp(path.join(os.tmpdir(), 'traps-'));
    try {
      const reading = await readScenario({
        file: path.join(import.meta.dirname, '../../scenarios/standard.yaml'),
        verbs,
        inputs: { store: store.url },
        env: {},
        readFile: (file) => readFile(file, 'utf8'),
      });
      if (!('scenario' in reading)) throw new Error('the shipped scenario does not read');
      const end = await playVisit({
        scenario: reading.scenario,
        placeOrders: false,
        product: null,
        reports,
        browserPath: null,
        browserEndpoint: null,
        headed: false,
        identify: null,
        wave: null,
        toolVersion: 'test',
        addressFor: null,
        sendMail: null,
        now: () => new Date(),
        signal: new AbortController().signal,
        say: () => undefined,
      });
      const stages = new Set((await end.folder.readAll()).flatMap((each) => (each.kind === 'step' ? each.stages : [])));
      expect(store.orders()).toEqual([]);
      expect([...stages]).toContain('cart');
    } finally {
      await store.close();
      await rm(reports, { recursive: true, force: true });
    }
  },
  180_000,
);
