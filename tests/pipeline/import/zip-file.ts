import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a zip file that is made for a test, with what may be wrong about it. */
export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  readonly stored?: boolean;
  readonly locked?: boolean;
  /** What the header says in place of the truth. */
  readonly method?: number;
}

/** A zip file with these parts. */
export function zipOf(parts: readonly ZipPart[] | Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const list: readonly ZipPart[] = Array.isArray(parts)
    ? parts
    : Object.entries(parts).map(([name, bytes]) => ({ name, bytes }));
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const part of list) {
    const bytes = Buffer.from(part.bytes);
    const packed = part.stored ? bytes : deflateRawSync(bytes);
    const name = Buffer.from(part.name);
    const method = part.method ?? (part.stored ? 0 : 8);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(part.locked ? 1 : 0, 2);
    facts.writeUInt16LE(method, 4);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const head = Buffer.concat([Buffer.from('PK\x03\x04'), facts, name, packed]);
    const end = Buffer.alloc(16);
    end.writeUInt32LE(at, 12);
    central.push(
      Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), facts, end.subarray(2), name]),
    );
    local.push(head);
    at += head.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(list.length, 4);
  end.writeUInt16LE(list.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return new Uint8Array(Buffer.concat([...local, directory, Buffer.from('PK\x05\x06'), end]));
}
