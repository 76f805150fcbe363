/**
 * The connection between browsers and the app. It reads the WebSocket frames that the app sends, and knows three
 * points: `acknowledgement` of something, `broadcast` of somebody else's change to a writer, `typed` to a follower.
 */
import { Proxy, type Piece, type Splitter } from './proxy';

const [text, binary] = [1, 2];

/** From 'HTTP/1.1 101' on, a connection carries frames; any other answer is passed on as it is. */
function frames(): Splitter {
  let rest = Buffer.alloc(0);
  let mode: 'unknown' | 'plain' | 'frames' = 'unknown';
  let acknowledged = 0;

  const pointOf = (opcode: number, payload: Buffer): string | undefined => {
    if (opcode === text) return payload.includes('"type":"typed"') ? 'typed' : undefined;
    if (opcode !== binary) return undefined;
    if (payload[0] === 0 && payload[1] === 2) return 'broadcast';
    if (payload[0] !== 100) return undefined;
    const [, at] = varUint(payload, 1);
    const [count] = varUint(payload, at);
    if (count <= acknowledged) return undefined;
    acknowledged = count;
    return 'acknowledgement';
  };

  const next = (): Piece | null => {
    if (rest.length < 2) return null;
    const short = (rest[1] ?? 0) & 127;
    const head = short === 127 ? 10 : short === 126 ? 4 : 2;
    if (rest.length < head) return null;
    const size = short === 127 ? Number(rest.readBigUInt64BE(2)) : short === 126 ? rest.readUInt16BE(2) : short;
    if (rest.length < head + size) return null;
    const bytes = rest.subarray(0, head + size);
    rest = rest.subarray(head + size);
    const point = pointOf((bytes[0] ?? 0) & 15, bytes.subarray(head));
    return point ? { bytes, point } : { bytes };
  };

  return (chunk) => {
    if (mode === 'plain') return [{ bytes: chunk }];
    rest = Buffer.concat([rest, chunk]);
    const pieces: Piece[] = [];
    if (mode === 'unknown') {
      const end = rest.indexOf('\r\n\r\n');
      if (end < 0) return [];
      mode = rest.subarray(0, 12).toString('latin1') === 'HTTP/1.1 101' ? 'frames' : 'plain';
      const size = mode === 'frames' ? end + 4 : rest.length;
      pieces.push({ bytes: rest.subarray(0, size) });
      rest = rest.subarray(size);
    }
    for (let piece = next(); piece; piece = next()) pieces.push(piece);
    return pieces;
  };
}

function varUint(bytes: Buffer, from: number): [number, number] {
  let [value, at] = [0, from];
  for (let factor = 1; ; factor *= 128) {
    const byte = bytes[at++] ?? 0;
    value += (byte & 127) * factor;
    if (byte < 128) return [value, at];
  }
}

const asItIs: Splitter = (chunk) => [{ bytes: chunk }];

/** @param target the app's port of the moment */
export const browserLine = (target: () => number): Promise<Proxy> =>
  Proxy.start(target, () => ({ up: asItIs, down: frames() }));
