/** Bytes to text and back, as they stand in a pack. */

/** Whether this browser can make and open packs: each has had both since 2023. */
export function canPack(): boolean {
  return typeof CompressionStream === 'function' && typeof DecompressionStream === 'function';
}

/** Some files, one behind the other, as gzip in base64. */
export async function packed(files: readonly Uint8Array<ArrayBuffer>[]): Promise<string> {
  const stream = new Blob([...files]).stream().pipeThrough(new CompressionStream('gzip'));
  return base64(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/**
 * The bytes of a block; never more than `size`, so that a small file cannot fill the memory. `undefined` where the block
 * is damaged or holds another number of bytes.
 */
export async function unpacked(block: string, size: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bytes = fromBase64(block);
  if (!bytes) return undefined;
  const all = new Uint8Array(size);
  let at = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return at === size ? all : undefined;
      if (at + value.byteLength > size) return undefined;
      all.set(value, at);
      at += value.byteLength;
    }
  } catch {
    // Cut or changed: gzip has a sum of its own.
    return undefined;
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** Bytes in base64. */
export function base64(bytes: Uint8Array): string {
  // In pieces: a function takes only so many arguments.
  const piece = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += piece) {
    text += String.fromCharCode(...bytes.subarray(at, at + piece));
  }
  return btoa(text);
}

/** Bytes out of base64; `undefined` where it is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), character => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
