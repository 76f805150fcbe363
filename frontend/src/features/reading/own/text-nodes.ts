/** A text on the screen as it is compared, with the place of each sign in the page. The page itself is not touched. */
import { isNothing, type Stretch } from './passage';

export class TextNodes {
  /** Without what is not compared. */
  readonly text: string;
  private readonly nodes: Text[] = [];
  /** Of each sign: which node, and where in it. */
  private readonly of: number[] = [];
  private readonly at: number[] = [];

  constructor(root: Element) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let text = '';
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      // The mark of a paper is a sign of the layout, and no word.
      if (node.parentElement?.closest('.attachment-mark')) continue;
      this.nodes.push(node);
      const words = node.data;
      for (let at = 0; at < words.length; at++) {
        const sign = words[at] ?? '';
        if (isNothing(sign)) continue;
        text += sign;
        this.of.push(this.nodes.length - 1);
        this.at.push(at);
      }
    }
    this.text = text;
  }

  /** The signs within a selection; null when there are none. */
  stretch(selection: AbstractRange & { intersectsNode(node: Node): boolean }): Stretch | null {
    const { startContainer, startOffset, endContainer, endOffset } = selection;
    let [from, to] = [-1, -1];
    const touched = this.nodes.map((node) => selection.intersectsNode(node));
    this.of.forEach((nth, sign) => {
      const at = this.at[sign] ?? 0;
      const node = this.nodes[nth];
      if (!touched[nth]) return;
      if (node === startContainer && at < startOffset) return;
      if (node === endContainer && at >= endOffset) return;
      if (from < 0) from = sign;
      to = sign + 1;
    });
    return from < 0 ? null : { from, to };
  }

  /** The stretch as a range of the page. */
  range({ from, to }: Stretch): Range | null {
    const [first, last] = [this.nodes[this.of[from] ?? -1], this.nodes[this.of[to - 1] ?? -1]];
    if (!first?.isConnected || !last?.isConnected) return null;
    const range = document.createRange();
    range.setStart(first, this.at[from] ?? 0);
    range.setEnd(last, (this.at[to - 1] ?? 0) + 1);
    return range;
  }
}
