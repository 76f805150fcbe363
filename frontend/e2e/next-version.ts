/**
 * A line on which the next version of the app can appear: the same server, but every script and style sheet has another
 * name, and those of the version before are gone. Everything else goes through as it is.
 */
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/** As the build names a file. */
const named = /([\w.-]+-[\w-]{8})\.(js|css)\b/g;
/** As the worker's list names what a page says. */
const revision = /("revision":")(\w)/g;
const next = (words: string) => words.replace(named, '$1.next.$2').replace(revision, '$1next-$2');

export class Line {
  /** The next version is there. */
  hasNext = false;
  private readonly server = createServer((asked, answer) => this.pass(asked, answer));
  private readonly ends = new Set<Socket>();

  /** Opens it. @return what a browser is told of it */
  async open(): Promise<{ server: string; bypass: string }> {
    this.server.on('connect', (asked: IncomingMessage, near: Socket) => this.tunnel(asked, near));
    await new Promise<void>((ready) => this.server.listen(0, '127.0.0.1', ready));
    return { server: `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`, bypass: '<-loopback>' };
  }

  close(): void {
    for (const end of this.ends) end.destroy();
    this.server.close();
    this.server.closeAllConnections();
  }

  private pass(asked: IncomingMessage, answer: ServerResponse): void {
    const url = new URL(asked.url ?? '');
    const isPart = /\.(js|css)$/.test(url.pathname) && url.pathname.startsWith('/assets/');
    if (this.hasNext && isPart && !url.pathname.includes('.next.')) return void answer.writeHead(404).end();
    url.pathname = url.pathname.replace('.next.', '.');
    const headers = { ...asked.headers, 'accept-encoding': 'identity' };
    delete headers['if-none-match'];
    const sent = request(url, { method: asked.method, headers }, (came) => {
      const type = came.headers['content-type'] ?? '';
      const isWords = /html|javascript|css/.test(type) && !url.pathname.startsWith('/api/');
      if (!this.hasNext || !isWords) return void came.pipe(answer.writeHead(came.statusCode ?? 502, came.headers));
      const parts: Buffer[] = [];
      came.on('data', (part: Buffer) => parts.push(part));
      came.on('end', () => {
        const { etag: _tag, 'content-length': _length, ...others } = came.headers;
        answer.writeHead(came.statusCode ?? 502, others).end(next(Buffer.concat(parts).toString()));
      });
    });
    sent.on('error', () => answer.destroy());
    asked.pipe(sent);
  }

  /** Sockets go through a tunnel. */
  private tunnel(asked: IncomingMessage, near: Socket): void {
    const { hostname, port } = new URL(`http://${asked.url}`);
    const far = connect(Number(port), hostname, () => {
      near.write('HTTP/1.1 200 OK\r\n\r\n');
      near.pipe(far).pipe(near);
    });
    for (const end of [near, far]) {
      this.ends.add(end);
      end.on('error', () => end.destroy());
      end.on('close', () => (near.destroy(), far.destroy()));
    }
  }
}
