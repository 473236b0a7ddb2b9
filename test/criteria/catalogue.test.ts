import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_EDITION } from '../../src/benchmark/edition.ts';
import { figureOf } from '../../src/benchmark/figures.ts';
import { MUST_HAVES } from '../../src/benchmark/must-haves.ts';
import { CHAPTERS } from '../../src/criteria/criterion.ts';
import { CRITERIA } from '../../src/criteria/index.ts';
import { look } from './finds.ts';
import specification from './specification.json' with { type: 'json' };

const UNIT: Record<string, string | null> = { presence: null, share: 'share', rating: 'of-3', count: 'count' };

describe('the criteria', () => {
  it('are those of the specification, in its order', () => {
    expect(CRITERIA.map(({ id }) => id)).toEqual(specification.criteria.map(({ id }) => id));
  });

  it.each(specification.criteria)('$id is measured as specified', (specified) => {
    const criterion = CRITERIA.find(({ id }) => id === specified.id);
    expect(criterion).toMatchObject({
      chapter: specified.chapter,
      by: specified.by,
      measure: specified.measure,
      unit: specified.unit ?? UNIT[specified.measure] ?? null,
      better: specified.better ?? 'present',
      figures: specified.figures,
    });
    expect(DEFAULT_EDITION.criteria[specified.id]?.limit).toBe(specified.limit);
  });

  it('are judged by the default edition, all of them and no others, with the chapters weights', () => {
    expect(Object.keys(DEFAULT_EDITION.criteria)).toEqual(CRITERIA.map(({ id }) => id));
    expect(DEFAULT_EDITION.chapters).toEqual(specification.chapters);
    expect(Object.keys(DEFAULT_EDITION.chapters)).toEqual(Object.keys(CHAPTERS));
  });

  it('live in a file of their name in the folder of their chapter', () => {
    const root = path.join(import.meta.dirname, '../../src/criteria');
    const files = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => readdirSync(path.join(root, name)).map((file) => `${name}/${file}`))
      .filter((file) => !file.endsWith('/index.ts'));
    expect(files.sort()).toEqual(CRITERIA.map(({ id, chapter }) => `${chapter}/${id}.ts`).sort());
  });

  it('name only figures and must-haves that exist', () => {
    expect(CRITERIA.flatMap(({ figures }) => figures).filter((id) => figureOf(id) === null)).toEqual([]);
    const demanded = MUST_HAVES.flatMap((list) =>
      list.items.flatMap((item) => item.demands.map((one) => one.criterion)),
    );
    expect(demanded.filter((id) => !CRITERIA.some((criterion) => criterion.id === id))).toEqual([]);
  });

  it.each(CRITERIA)('$id says everything a reader wants to know', ({ text }) => {
    for (const words of [text.title, text.measures, text.why, text.seen, text.remedy])
      expect(words.length).toBeGreaterThan(3);
    expect(Object.keys(text.says).length).toBeGreaterThan(0);
  });

  it.each(CRITERIA)('$id cannot tell what nobody looked at', ({ id }) => {
    expect(look(id, {})).toMatchObject({ kind: 'cannot-tell', because: 'nobody looked', awaited: false });
  });

  it('every graded number has full marks at its limit and a curve that falls the right way', () => {
    for (const { id, better } of CRITERIA) {
      const rule = DEFAULT_EDITION.criteria[id];
      if (better === 'present') expect(rule?.curve, id).toBeUndefined();
      else {
        expect(rule?.curve?.good, id).toBe(rule?.limit);
        expect(Math.sign((rule?.curve?.good ?? 0) - (rule?.curve?.poor ?? 0)), id).toBe(better === 'higher' ? 1 : -1);
      }
    }
  });
});
