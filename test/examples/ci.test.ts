import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { worldOf } from '../../src/cli/world-of-process.ts';

const FOLDER = 'examples/ci';

async function examples(): Promise<[string, string][]> {
  const names = (await readdir(FOLDER, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return Promise.all(
    names.map(async ({ parentPath, name }) => [name, await readFile(path.join(parentPath, name), 'utf8')]),
  );
}

/** Every call of the tool in an example: its command and its flags. Folded YAML lines are joined first. */
function callsIn(text: string): { command: string; flags: string[] }[] {
  const joined = text.replace(/^\s*#.*$|^\s*\/\/.*$/gm, '').replace(/\n\s+(?=--)/g, ' ');
  return [...joined.matchAll(/(?<=^|[\s/"'])mystery-shopper (?!shop)([a-z]+)\b([^\n]*)/g)].map(
    ([, command = '', rest = '']) => ({
      command,
      flags: rest.split(/&&|>>|;/)[0]?.match(/(?<=\s)--[a-z][a-z-]*/g) ?? [],
    }),
  );
}

async function flagsOf(command: string): Promise<string[]> {
  const entry = COMMANDS[command];
  if (!entry) throw new Error(`there is no command "${command}"`);
  const configured = new Command(command);
  (await entry.load()).configure(configured, worldOf(process), () => undefined);
  return [...configured.options.flatMap(({ long }) => long ?? []), '--quiet', '--color'];
}

describe('the examples for CI', () => {
  it('are there for each system', async () => {
    const names = (await examples()).map(([name]) => name).sort();
    expect(names).toEqual([
      'Jenkinsfile',
      'crontab',
      'github-actions.yml',
      'gitlab-ci.yml',
      'mystery-shopper-collect.service',
      'mystery-shopper-collect.timer',
      'mystery-shopper-visit.service',
      'mystery-shopper-visit.timer',
    ]);
  });

  it('are valid YAML where they are YAML, with the jobs that run them', async () => {
    const yaml = (await examples()).filter(([name]) => name.endsWith('.yml'));
    expect(yaml).toHaveLength(2);
    for (const [name, text] of yaml) {
      const document = parseDocument(text, { merge: true, uniqueKeys: true });
      expect([...document.errors, ...document.warnings], name).toEqual([]);
      const content = document.toJS();
      if (name === 'github-actions.yml') {
        expect(Object.keys(content.jobs)).toEqual(['visit', 'keep', 'collect']);
        for (const job of Object.values<{ 'runs-on': string; steps: object[] }>(content.jobs))
          for (const step of job.steps)
            expect(Object.keys(step).some((key) => key === 'run' || key === 'uses')).toBe(true);
      } else for (const job of [content.visit, content.collect]) expect(job.script.length).toBeGreaterThan(1);
    }
  });

  // Loading every command takes its time on a busy machine.
  it('call commands and flags that exist', { timeout: 120_000 }, async () => {
    let calls = 0;
    for (const [name, text] of await examples()) {
      for (const { command, flags } of callsIn(text)) {
        calls++;
        const known = await flagsOf(command);
        expect(
          flags.filter((flag) => !known.includes(flag)),
          `${name}: ${command}`,
        ).toEqual([]);
      }
    }
    expect(calls).toBeGreaterThanOrEqual(18);
  });

  it('the services and timers have the sections that systemd asks for', async () => {
    for (const [name, text] of await examples()) {
      const sections = [...text.matchAll(/^\[(\w+)\]$/gm)].map(([, section]) => section);
      if (name.endsWith('.service')) expect(sections).toEqual(['Unit', 'Service']);
      if (name.endsWith('.timer')) expect(sections).toEqual(['Unit', 'Timer', 'Install']);
    }
  });

  it('the crontab has five times and a command on each line', async () => {
    const [, text = ''] = (await examples()).find(([name]) => name === 'crontab') ?? [];
    const lines = text.split('\n').filter((line) => /^[\d*]/.test(line));
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(line).toMatch(/^(?:[\d*,/-]+\s+){5}cd ~\/audits && mystery-shopper /);
  });

  it('never hold a password', async () => {
    for (const [name, text] of await examples())
      expect(text.match(/PASSWORD\s*[=:]\s*(?!\$|"\$)[^\s,]+/g), name).toBeNull();
  });
});
