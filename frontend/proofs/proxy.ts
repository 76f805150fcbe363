/** A bad line: everything between two parties goes through here, and can be held, cut or swallowed at exact points. */
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A stretch of bytes, and which point of the conversation it is, if it is one of those that faults wait for. */
export interface Piece {
  bytes: Buffer;
  point?: string;
}

/** Cuts the bytes of one direction of one connection into pieces. */
export type Splitter = (chunk: Buffer) => Piece[];

/** Passed on; kept back while the line stays open; or the whole connection reset. */
export type Outcome = 'pass' | 'drop' | 'cut';

type Direction = 'up' | 'down';

interface Trap {
  point: string;
  spring(): Promise<Outcome> | Outcome;
  sprung(): void;
}

/** One connection with its two ends. */
class Connection {
  private over = false;
  private readonly silent = { up: false, down: false };
  /** Ends when everything that came so far was passed on. */
  private readonly flow = { up: Promise.resolve(), down: Promise.resolve() };

  constructor(
    private readonly proxy: Proxy,
    private readonly near: Socket,
    private readonly far: Socket,
    splitters: { up: Splitter; down: Splitter },
  ) {
    this.carry('up', near, far, splitters.up);
    this.carry('down', far, near, splitters.down);
    for (const end of [near, far]) {
      end.setNoDelay(true);
      end.on('error', () => this.cut());
    }
    near.on('close', () => this.closed('up', far));
    far.on('close', () => this.closed('down', near));
  }

  /** One end has closed: its earlier bytes are still on their way. */
  private closed(direction: Direction, other: Socket): void {
    void this.flow[direction].then(() => {
      other.end();
      if (this.near.closed && this.far.closed) this.cut();
    });
  }

  /** Resets both ends. */
  cut(): void {
    if (this.over) return;
    this.over = true;
    this.near.resetAndDestroy();
    this.far.resetAndDestroy();
    this.proxy.left(this);
  }

  silence(direction: Direction): void {
    this.silent[direction] = true;
  }

  get isSilent(): boolean {
    return this.silent.up || this.silent.down;
  }

  private carry(direction: Direction, from: Socket, to: Socket, split: Splitter): void {
    from.on('data', (chunk: Buffer) => {
      from.pause();
      this.flow[direction] = this.flow[direction].then(async () => {
        for (const piece of split(chunk)) await this.pass(piece, direction, to);
        from.resume();
      });
    });
    from.on('end', () => void this.flow[direction].then(() => to.end()));
  }

  private async pass({ bytes, point }: Piece, direction: Direction, to: Socket): Promise<void> {
    const outcome = point ? await this.proxy.reached(point) : 'pass';
    if (outcome === 'cut') this.cut();
    if (outcome !== 'pass' || this.silent[direction] || this.over) return;
    if (this.proxy.delayMs > 0) await new Promise((later) => setTimeout(later, this.proxy.delayMs));
    if (!to.write(bytes)) await new Promise<void>((drained) => (to.once('drain', drained), to.once('close', drained)));
  }
}

export class Proxy {
  /** How long every piece is on its way. */
  delayMs = 0;
  /** In which directions new connections are silent from the beginning. */
  private swallows: readonly Direction[] = [];
  private traps: Trap[] = [];
  private readonly connections = new Set<Connection>();

  private constructor(
    private readonly server: Server,
    target: () => number,
    splitters: () => { up: Splitter; down: Splitter },
  ) {
    server.on('connection', (near) => {
      const connection = new Connection(this, near, connect(target(), '127.0.0.1'), splitters());
      this.connections.add(connection);
      for (const direction of this.swallows) connection.silence(direction);
    });
  }

  static start(target: () => number, splitters: () => { up: Splitter; down: Splitter }): Promise<Proxy> {
    return new Promise((resolve) => {
      const server = createServer();
      server.listen(0, '127.0.0.1', () => resolve(new Proxy(server, target, splitters)));
    });
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /**
   * The next time that the point is reached, `spring` decides; until it has, that direction of that line is held.
   *
   * @return settles when it has sprung
   */
  trap(point: string, spring: () => Promise<Outcome> | Outcome): Promise<void> {
    return new Promise((sprung) => this.traps.push({ point, spring, sprung }));
  }

  async reached(point: string): Promise<Outcome> {
    const trap = this.traps.find((one) => one.point === point);
    if (!trap) return 'pass';
    this.traps = this.traps.filter((one) => one !== trap);
    try {
      return await trap.spring();
    } finally {
      trap.sprung();
    }
  }

  /** Resets every connection there is. */
  reset(): void {
    for (const connection of [...this.connections]) connection.cut();
  }

  /** The connections that there are go on in one direction only, and nobody tells their ends. */
  halfOpen(direction: Direction): void {
    for (const connection of this.connections) connection.silence(direction);
  }

  /** Nothing passes any more this way, or either way, on these connections and on new ones, and nobody hears of it. */
  blackhole(directions: readonly Direction[] = ['up', 'down']): void {
    this.swallows = directions;
    for (const direction of directions) this.halfOpen(direction);
  }

  /** The connection works again; swallowed bytes are lost, so those connections are reset. */
  heal(): void {
    this.swallows = [];
    this.delayMs = 0;
    this.traps = [];
    for (const connection of [...this.connections]) if (connection.isSilent) connection.cut();
  }

  left(connection: Connection): void {
    this.connections.delete(connection);
  }

  stop(): Promise<void> {
    this.reset();
    return new Promise((done) => this.server.close(() => done()));
  }
}
