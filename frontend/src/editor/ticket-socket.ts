/**
 * The socket of one shared text. Before it opens it fetches a ticket, since a browser's WebSocket cannot carry the
 * login. It also tells which frames it sends carry changes, because the server acknowledges those.
 */
import type { Result } from '../lib/api';
import * as closeCode from '../lib/close-codes';
import type { Carrier } from './acknowledgement';

export interface TicketParts {
  ticket(): Promise<Result<string>>;
  open(url: string): WebSocket;
  /** Called before a frame with changes goes out. */
  onSend(carrier: Carrier): void;
}

/** A close event of our own making; y-websocket reads no more of it. */
type Closing = Pick<CloseEvent, 'code' | 'reason'>;

/** Reason of a closed login that came from the ticket: the login is over, not only its token. */
export const noTicket = 'no-ticket';
/** A socket that never opened, for want of a ticket: in the server's numbers, and unlike any of them. */
const [lineLost, unknownText] = [1006, 4404];
const patienceMs = 15_000;
const [renewedToken, sync, step2, update] = [101, 0, 1, 2];

/** Which of Yjs's frames with changes this is, if any. */
export function carrierOf(frame: Uint8Array): Carrier | null {
  if (frame[0] !== sync) return null;
  return frame[1] === step2 ? 'step2' : frame[1] === update ? 'update' : null;
}

export class TicketSocket {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  readonly OPEN = 1;
  binaryType: BinaryType = 'arraybuffer';
  onopen: ((event: unknown) => void) | null = null;
  onmessage: ((event: { data: ArrayBuffer }) => void) | null = null;
  onerror: ((event: unknown) => void) | null = null;
  onclose: ((event: Closing) => void) | null = null;
  private socket: WebSocket | null = null;
  private over = false;
  /** A connection that neither opens nor fails must not wait without end. */
  private readonly patience = setTimeout(() => this.end({ code: 1006, reason: 'timeout' }), patienceMs);

  constructor(
    url: string,
    private readonly parts: TicketParts,
  ) {
    void this.begin(url);
  }

  get readyState(): number {
    if (this.over) return TicketSocket.CLOSED;
    return this.socket?.readyState ?? TicketSocket.CONNECTING;
  }

  send(frame: Uint8Array): void {
    if (this.readyState !== TicketSocket.OPEN) return;
    const carrier = carrierOf(frame);
    if (carrier) this.parts.onSend(carrier);
    this.socket?.send(frame as Uint8Array<ArrayBuffer>);
  }

  /** Sends a renewed login; without it the socket would end with the old one. */
  renew(token: string): void {
    const words = new TextEncoder().encode(token);
    this.send(new Uint8Array([renewedToken, ...varUint(words.length), ...words]));
  }

  close(): void {
    this.over = true;
    clearTimeout(this.patience);
    this.socket?.close();
  }

  private async begin(url: string): Promise<void> {
    const ticket = await this.parts.ticket();
    if (this.over) return;
    if (!ticket.ok) return this.end(closingFor(ticket.problem.code));
    let socket: WebSocket;
    try {
      socket = this.parts.open(`${url}?ticket=${encodeURIComponent(ticket.value)}`);
    } catch {
      return this.end({ code: 1006, reason: 'failed' });
    }
    this.socket = socket;
    socket.binaryType = 'arraybuffer';
    socket.onopen = (event) => {
      clearTimeout(this.patience);
      this.onopen?.(event);
    };
    socket.onmessage = ({ data }) => this.onmessage?.({ data: data as ArrayBuffer });
    socket.onerror = (event) => this.onerror?.(event);
    socket.onclose = ({ code, reason }) => this.end({ code, reason });
  }

  private end(closing: Closing): void {
    if (this.over) return;
    this.close();
    this.onclose?.(closing);
  }
}

/** How a refused ticket closes the socket; a refusal that may pass is tried again. */
function closingFor(code: string): Closing {
  if (code === 'login-required' || code === 'bad-token' || code === 'http-401')
    return { code: closeCode.loginEnded, reason: noTicket };
  if (code === 'unknown' || code === 'http-404') return { code: unknownText, reason: 'unknown' };
  if (code === 'forbidden' || code === 'http-403') return { code: closeCode.forbidden, reason: 'forbidden' };
  const later =
    code === 'storage-full' ||
    code === 'unavailable' ||
    code === 'unknown-outcome' ||
    code === 'server-error' ||
    code === 'internal';
  return later
    ? { code: closeCode.comeAgain, reason: code === 'storage-full' ? code : 'unavailable' }
    : { code: lineLost, reason: code };
}

function varUint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push(128 | (rest & 127));
  return [...bytes, rest];
}
