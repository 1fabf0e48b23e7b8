/** A PMTiles file of one tile, the whole world, written by hand: a square of land use and a road through it. */

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest = Math.floor(rest / 128)) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest];
}

/** A field of protobuf that holds bytes. */
function field(number: number, bytes: readonly number[]): number[] {
  return [...varint((number << 3) | 2), ...varint(bytes.length), ...bytes];
}

function number(name: number, value: number): number[] {
  return [...varint(name << 3), ...varint(value)];
}

const text = (words: string) => [...Buffer.from(words, 'utf8')];
const zigzag = (value: number) => (value << 1) ^ (value >> 31);

/** Corners as the commands of Mapbox Vector Tile 2.1, section 4.3: move, lines, and for an area a close. */
function geometry(corners: readonly (readonly [number, number])[], isArea: boolean): number[] {
  const commands: number[] = [];
  let [x, y] = [0, 0];
  for (const [at, [toX, toY]] of corners.entries()) {
    if (at === 0) commands.push((1 << 3) | 1);
    if (at === 1) commands.push(((corners.length - 1) << 3) | 2);
    commands.push(zigzag(toX - x), zigzag(toY - y));
    [x, y] = [toX, toY];
  }
  if (isArea) commands.push((1 << 3) | 7);
  return commands.flatMap(varint);
}

function layer(name: string, type: 2 | 3, corners: readonly (readonly [number, number])[]): number[] {
  const feature = [...number(3, type), ...field(4, geometry(corners, type === 3))];
  return field(3, [...number(15, 2), ...field(1, text(name)), ...field(2, feature), ...number(5, 4096)]);
}

/** The file's bytes, as PMTiles 3 has them: header, directory, metadata, tiles, nothing compressed. */
export function smallTiles(): Buffer {
  const square = [
    [0, 0],
    [4096, 0],
    [4096, 4096],
    [0, 4096],
  ] as const;
  const road = [
    [0, 0],
    [4096, 4096],
  ] as const;
  const tile = Buffer.from([...layer('water', 3, square), ...layer('roads', 2, road)]);
  const directory = Buffer.from([1, 0, 1, ...varint(tile.length), 1]);
  const metadata = Buffer.from(
    JSON.stringify({
      attribution: '<a href="https://map.invalid" onclick="window.pwned=9">Test Mappers</a>',
      vector_layers: [{ id: 'water' }, { id: 'roads' }],
    }),
  );
  const header = Buffer.alloc(127);
  header.write('PMTiles\x03', 0, 'latin1');
  const lengths = [directory.length, metadata.length, 0, tile.length];
  let at = header.length;
  for (const [index, length] of lengths.entries()) {
    header.writeBigUInt64LE(BigInt(at), 8 + index * 16);
    header.writeBigUInt64LE(BigInt(length), 16 + index * 16);
    at += length;
  }
  for (const offset of [72, 80, 88]) header.writeBigUInt64LE(1n, offset);
  // Clustered; nothing compressed, inside and out; vector tiles; zoom 0 alone.
  Buffer.from([1, 1, 1, 1, 0, 0]).copy(header, 96);
  for (const [offset, degrees] of [
    [102, -180],
    [106, -85],
    [110, 180],
    [114, 85],
  ] as const) {
    header.writeInt32LE(degrees * 1e7, offset);
  }
  return Buffer.concat([header, directory, metadata, tile]);
}
