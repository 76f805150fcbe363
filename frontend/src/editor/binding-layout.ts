/** Where each block of the view is in the flat text: the one place that translates positions. */
import type { Node } from 'prosemirror-model';

/** A rendered block and its stretch of the flat text; see `Placed`. */
export interface Block {
  node: Node;
  start: number;
  end: number;
  next: number;
  hidden: readonly number[];
}

/** A block with absolute places. */
export interface Spot extends Block {
  /** Position in the view, before the block. */
  pos: number;
}

export class Layout {
  readonly spots: Spot[] = [];

  constructor(pieces: readonly { length: number; blocks: readonly Block[] }[], whenEmpty: Block) {
    let flat = 0;
    let pos = 0;
    const add = (block: Block) => {
      const { node, hidden } = block;
      const own = hidden.length > 0 ? hidden.map((at) => at + flat) : hidden;
      this.spots.push({
        node,
        pos,
        start: block.start + flat,
        end: block.end + flat,
        next: block.next + flat,
        hidden: own,
      });
      pos += node.nodeSize;
    };
    for (const piece of pieces) {
      piece.blocks.forEach(add);
      flat += piece.length;
    }
    if (this.spots.length === 0) add(whenEmpty);
  }

  get nodes(): Node[] {
    return this.spots.map(({ node }) => node);
  }

  /** The flat offset of a position in the view. */
  flatOf(pos: number): number {
    const spot = this.last((one) => one.pos <= pos);
    if (!spot) return 0;
    if (spot.node.isLeaf) return pos > spot.pos ? spot.next : spot.start;
    const inside = pos - spot.pos - 1;
    if (inside > spot.node.content.size) return spot.next;
    return flatInside(spot, Math.max(0, inside));
  }

  /** The position in the view of a flat offset; an offset that is not shown gives the nearest that is. */
  posOf(flat: number): number {
    const spot = this.last((one) => one.start <= flat) ?? this.spots[0];
    if (!spot) return 0;
    if (spot.node.isLeaf) return flat > spot.start ? spot.pos + 1 : spot.pos;
    const hidden = spot.hidden.filter((at) => at < flat).length;
    return spot.pos + 1 + Math.min(Math.max(0, flat - spot.start - hidden), spot.node.content.size);
  }

  /** The table at a flat offset. */
  tableAt(flat: number): Spot | null {
    const spot = this.last((one) => one.start <= flat);
    return spot?.node.type.name === 'table' && spot.start === flat ? spot : null;
  }

  /** The last spot for which it holds, by bisection. */
  private last(holds: (spot: Spot) => boolean): Spot | undefined {
    let low = 0;
    let high = this.spots.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(this.spots[middle] as Spot)) low = middle + 1;
      else high = middle;
    }
    return this.spots[low - 1];
  }
}

function flatInside(spot: Spot, inside: number): number {
  let flat = spot.start + inside;
  for (const at of spot.hidden) if (at < flat) flat++;
  return flat;
}
