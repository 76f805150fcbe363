/** The uploads of one item: some running, some waiting, some failed that can be retried. */
import { asChosen } from '../../../ui/files';
import { live } from '../../../meeting/live.svelte';
import type { Problem } from '../../../lib/problem';
import { session } from '../../../lib/session.svelte';
import type { components } from '../../../lib/schema';
import { cancelled, send, type Sending } from '../../../lib/upload';

type Uploaded = components['schemas']['Uploaded'];

/** This many at a time: more would only make each of them slower. */
const atOnce = 3;

export class FileUpload {
  state = $state<'waiting' | 'sending' | 'done' | 'failed'>('waiting');
  sent = $state(0);
  problem = $state.raw<Problem | null>(null);
  answer = $state.raw<Uploaded | null>(null);
  sending: Sending<Uploaded> | null = null;
  /** Sent again after a lost answer, it becomes the same attachment. */
  readonly id = crypto.randomUUID();

  /** @param replaces the attachment whose file this becomes; null for a new one */
  constructor(
    readonly file: File,
    readonly replaces: string | null,
  ) {}

  get percent(): number {
    return this.file.size === 0 ? 100 : Math.min(100, Math.round((this.sent / this.file.size) * 100));
  }
}

export class Uploads {
  all = $state.raw<FileUpload[]>([]);

  /**
   * @param ids the attachments of the item now
   * @param order asks the server for an order of them
   */
  constructor(
    private readonly itemId: string,
    private readonly ids: () => string[],
    private readonly order: (ids: string[]) => Promise<unknown>,
  ) {}

  add(files: Iterable<File>, replaces: string | null = null): void {
    this.all = [...this.all, ...[...files].map((file) => this.checked(new FileUpload(file, replaces)))];
    this.next();
  }

  retry(upload: FileUpload): void {
    upload.problem = null;
    upload.sent = 0;
    upload.state = 'waiting';
    this.checked(upload);
    this.next();
  }

  cancel(upload: FileUpload): void {
    if (upload.sending) upload.sending.cancel();
    else this.dismiss(upload);
  }

  dismiss(upload: FileUpload): void {
    this.all = this.all.filter((other) => other !== upload);
  }

  /** A file that the server would refuse anyway is not sent at all. */
  private checked(upload: FileUpload): FileUpload {
    if (upload.file.size <= session.uploadMaxMb * 1024 * 1024) return upload;
    upload.state = 'failed';
    upload.problem = { code: 'too-large', message: '' };
    return upload;
  }

  private next(): void {
    const free = atOnce - this.all.filter(({ state }) => state === 'sending').length;
    for (const upload of this.all.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, free))) {
      void this.run(upload);
    }
  }

  private async run(upload: FileUpload): Promise<void> {
    upload.state = 'sending';
    const token = await session.token();
    const url = upload.replaces
      ? `/api/attachments/${upload.replaces}/file`
      : `/api/items/${this.itemId}/attachments?id=${upload.id}`;
    upload.sending = send<Uploaded>(
      upload.replaces ? 'PUT' : 'POST',
      url,
      upload.file,
      token,
      (sent) => (upload.sent = sent),
    );
    const answer = await upload.sending.done;
    upload.sending = null;
    if (answer.ok) {
      upload.answer = answer.value;
      upload.state = 'done';
    } else if (answer.problem.code === cancelled) {
      this.dismiss(upload);
    } else {
      upload.problem = answer.problem;
      upload.state = 'failed';
    }
    this.next();
    if (this.all.every(({ state }) => state === 'done' || state === 'failed')) await this.finish();
  }

  /**
   * All have arrived: puts them in the order in which they were chosen, and clears those that nobody needs to look at.
   */
  private async finish(): Promise<void> {
    // The item on the screen must have them before they can be put in order.
    await live.shows(Math.max(0, ...this.all.map(({ answer }) => answer?.version ?? 0)));
    const arrived = this.all.filter(({ state, replaces }) => state === 'done' && !replaces);
    const wanted = asChosen(
      this.ids(),
      arrived.map(({ answer }) => answer?.id ?? ''),
    );
    this.all = this.all.filter(({ state, answer }) => state === 'failed' || !!answer?.warnings.length);
    if (arrived.length > 1 && wanted) await this.order(wanted);
  }
}
