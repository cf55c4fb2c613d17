import { crc32, inflateRawSync } from 'node:zlib';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';
import { denser } from '../tools/plugins/denser-archive';

const alone = { useWebWorkers: false };
const words = Array.from({ length: 80 }, (_, i) => `ward ${(i * 7919) % 613} and bay ${(i * 104729) % 97}`).join(', ');
const files = {
  'engine.js': Buffer.from(words),
  'icons/16.png': Buffer.from(Array.from({ length: 40 }, (_, i) => crc32(String(i)) & 255)),
  'empty.css': Buffer.from(''),
};

async function pack(): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { ...alone, level: 9 });
  for (const [name, content] of Object.entries(files)) await writer.add(name, new Uint8ArrayReader(content));
  return writer.close();
}

describe('the store archive', () => {
  it('is packed more densely, and holds the same files in the same order', async () => {
    const before = await pack();
    const after = await denser(before);
    expect(after.length).toBeLessThan(before.length);
    const entries = await new ZipReader(new Uint8ArrayReader(after), alone).getEntries();
    expect(entries.map(e => e.filename)).toEqual(Object.keys(files));
    for (const entry of entries) {
      if (entry.directory) throw new Error('a folder');
      const content = await entry.getData(new Uint8ArrayWriter(), { checkSignature: true });
      expect(Buffer.from(content).equals(files[entry.filename as keyof typeof files])).toBe(true);
    }
  });

  it('is unpacked by other programs, and the same files give the same archive', async () => {
    const archive = Buffer.from(await denser(await pack()));
    expect(Buffer.from(await denser(archive)).equals(archive)).toBe(true);
    // The first local header by the format's own fields: sizes at 18 and 22, lengths of name and extra field at 26 and 28.
    const start = 30 + archive.readUInt16LE(26) + archive.readUInt16LE(28);
    const content = inflateRawSync(archive.subarray(start, start + archive.readUInt32LE(18)));
    expect(content.toString()).toBe(words);
    expect(crc32(content)).toBe(archive.readUInt32LE(14));
  });
});
