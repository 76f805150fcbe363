/** Undoes one's own changes only; what others wrote in the meantime stays. */
import * as Y from 'yjs';
import type { Binding } from './binding';
import type { Bookmark } from './binding-selection';

/** After a pause of this length, typing is a new step. */
const pauseMs = 600;
const selection = 'selection';

export class Undoing {
  private readonly manager: Y.UndoManager;
  private now: Bookmark | null = null;

  constructor(
    private readonly binding: Binding,
    private readonly current: () => Bookmark,
  ) {
    this.manager = new Y.UndoManager(binding.text, { trackedOrigins: new Set([binding]), captureTimeout: pauseMs });
    this.manager.on('stack-item-added', ({ stackItem }) => {
      stackItem.meta.set(selection, this.binding.selectionBefore ?? this.now);
    });
    this.manager.on('stack-item-popped', ({ stackItem }) => {
      const bookmark = stackItem.meta.get(selection) as Bookmark | null | undefined;
      if (bookmark) this.binding.select(bookmark);
    });
  }

  get canUndo(): boolean {
    return this.manager.undoStack.length > 0;
  }

  get canRedo(): boolean {
    return this.manager.redoStack.length > 0;
  }

  /** Makes the next change a new step. */
  separate(): void {
    this.manager.stopCapturing();
  }

  undo(): boolean {
    return this.step(() => this.manager.undo());
  }

  redo(): boolean {
    return this.step(() => this.manager.redo());
  }

  stop(): void {
    this.manager.destroy();
  }

  private step(take: () => unknown): boolean {
    this.binding.settle();
    this.now = this.current();
    const taken = take() !== null;
    this.now = null;
    return taken;
  }
}
