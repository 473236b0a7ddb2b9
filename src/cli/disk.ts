import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ReadFile } from '../scenario/files.ts';

const MAX_BYTES = 8_000_000;

/** Reads text files of the disk, relative to the working directory; never more than 8 MB (a device has no end). */
export function diskReader(cwd: string): ReadFile {
  return async (path) => {
    const handle = await open(resolve(cwd, path), 'r');
    try {
      const buffers: Buffer[] = [];
      for (let bytes = 0; bytes <= MAX_BYTES; ) {
        const { bytesRead, buffer } = await handle.read(Buffer.alloc(65_536));
        if (bytesRead === 0) break;
        buffers.push(buffer.subarray(0, bytesRead));
        bytes += bytesRead;
      }
      return new TextDecoder().decode(Buffer.concat(buffers));
    } finally {
      await handle.close();
    }
  };
}
