import { createHash, X509Certificate } from 'node:crypto';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { type Answer, answerFor, chooserHost, hosts, practiceHost } from '../../pages/serve';
import { makeCertificate } from './certificate';

/** One request that reached the server, from whatever part of the browser. */
export interface Request {
  url: string;
  /** `sec-fetch-mode`: 'navigate', 'no-cors', 'cors', …; '' where the browser sends none. */
  mode: string;
  /** `origin`, where there is one. */
  origin: string;
  /** Everything that was sent along: headers and body. */
  sent: string;
}

/** By address. A promise may keep the browser waiting; null is a server that is gone. */
export type Answers = Map<string, () => Answer | null | Promise<Answer | null>>;

/**
 * The sites, for a browser that takes this server as its proxy: every https tunnel ends here, whatever its host, so the
 * list of requests is complete. Nothing ever leaves the machine.
 */
export interface SiteServer {
  port: number;
  requests: Request[];
  /** What a test puts at addresses of its own, before any page of ours. */
  answers: Answers;
  /** For Chromium's `--ignore-certificate-errors-spki-list`. */
  keyHash: string;
  close(): void;
}

export async function startSiteServer(bundles: string, answers: Answers = new Map()): Promise<SiteServer> {
  const requests: Request[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse, scheme: string) => {
    const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host}`);
    const logged: Request = {
      url: url.href,
      mode: String(request.headers['sec-fetch-mode'] ?? ''),
      origin: String(request.headers.origin ?? ''),
      sent: JSON.stringify(request.headers),
    };
    requests.push(logged);
    request.on('data', (chunk: Buffer) => {
      logged.sent += chunk.toString('utf8');
    });
    const own = answers.get(url.href);
    const found = own ? await own() : answerFor(url, bundles);
    if (own && !found) return void response.destroy();
    response.writeHead(found?.status ?? 404, found?.headers ?? {});
    response.end(found?.body ?? '');
  };
  const { key, cert } = makeCertificate([...Object.keys(hosts), chooserHost, practiceHost]);
  const tls = createTlsServer({ key, cert }, (request, response) => void answer(request, response, 'https'));
  const proxy = createHttpServer((request, response) => void answer(request, response, 'http'));
  const open = new Set<Socket>();
  proxy.on('connect', (_request: IncomingMessage, socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    tls.emit('connection', socket);
  });
  await new Promise<void>(done => proxy.listen(0, '127.0.0.1', done));
  const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return {
    port: (proxy.address() as AddressInfo).port,
    requests,
    answers,
    keyHash: createHash('sha256').update(spki).digest('base64'),
    close() {
      for (const socket of open) socket.destroy();
      proxy.close();
    },
  };
}
