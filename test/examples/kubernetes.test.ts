import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { worldOf } from '../../src/cli/world-of-process.ts';

interface Container {
  image: string;
  command: string[];
  args?: string[];
  volumeMounts: { name: string }[];
}
interface Pod {
  restartPolicy: string;
  containers: Container[];
  volumes: { name: string }[];
}
interface Manifest {
  apiVersion: string;
  kind: string;
  spec: {
    completionMode?: string;
    completions?: number;
    backoffLimit?: number;
    template?: { spec: Pod };
    jobTemplate?: { spec: { template: { spec: Pod } } };
  };
}

async function manifests(name: string): Promise<Manifest[]> {
  const documents = parseAllDocuments(await readFile(`examples/kubernetes/${name}`, 'utf8'), { uniqueKeys: true });
  if ('empty' in documents) throw new Error(`${name} is empty`);
  for (const document of documents) expect([...document.errors, ...document.warnings], name).toEqual([]);
  return documents.map((document): Manifest => document.toJS());
}

const podOf = ({ spec }: Manifest): Pod | undefined => spec.template?.spec ?? spec.jobTemplate?.spec.template.spec;
const all = async () => [...(await manifests('visits.yaml')), ...(await manifests('merge.yaml'))];

/** The words of the tool's call, flags and values parted. */
function callOf({ command, args = [] }: Container): string[] {
  const words = [...command, ...args].join(' ');
  return words.slice(words.indexOf('mystery-shopper ')).split(/\s+/).slice(1);
}

describe('the example for Kubernetes', () => {
  it('is what kubectl takes: kinds, a restart policy, volumes that exist', async () => {
    expect((await all()).map(({ apiVersion, kind }) => `${apiVersion} ${kind}`)).toEqual([
      'v1 PersistentVolumeClaim',
      'batch/v1 Job',
      'batch/v1 Job',
      'batch/v1 CronJob',
    ]);
    for (const pod of (await all()).flatMap((manifest) => podOf(manifest) ?? [])) {
      expect(['Never', 'OnFailure']).toContain(pod.restartPolicy);
      const volumes = pod.volumes.map(({ name }) => name);
      for (const { name } of pod.containers.flatMap(({ volumeMounts }) => volumeMounts))
        expect(volumes).toContain(name);
    }
  });

  it('has as many parts as pods, and starts no pod anew that may have left an order', async () => {
    const [job] = (await manifests('visits.yaml')).filter(({ kind }) => kind === 'Job');
    expect(job?.spec).toMatchObject({ completionMode: 'Indexed', backoffLimit: 0 });
    const [container] = (job && podOf(job)?.containers) ?? [];
    expect(container && callOf(container).join(' ')).toContain(`/${job?.spec.completions}"`);
  });

  it('calls commands and flags that exist', { timeout: 120_000 }, async () => {
    const containers = (await all()).flatMap((manifest) => podOf(manifest)?.containers ?? []);
    expect(containers).toHaveLength(3);
    for (const container of containers) {
      const [command = '', ...rest] = callOf(container);
      const entry = COMMANDS[command];
      expect(entry, command).toBeDefined();
      const configured = new Command(command);
      (await entry?.load())?.configure(configured, worldOf(process), () => undefined);
      const known = configured.options.map(({ long }) => long);
      expect(rest.filter((word) => word.startsWith('--') && !known.includes(word))).toEqual([]);
    }
  });
});
