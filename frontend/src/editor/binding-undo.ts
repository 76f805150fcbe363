/** Undo of one's own changes only; what others wrote meanwhile stays. */
import * as Y from 'yjs';
import type { Binding } from './binding';
import type { Bookmark } from './binding-selection';

/** A pause after which what is typed is a step of its own. */
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

  /** The next change is a step of its own. */
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
