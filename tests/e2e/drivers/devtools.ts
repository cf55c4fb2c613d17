import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { WebSocket } from 'ws';

interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

interface Caller {
  resolve(result: unknown): void;
  reject(reason: Error): void;
}

/**
 * Chromium's own protocol to one page, without Playwright between: that takes a stack trace and several steps for each
 * message, and there are thousands of them. Speaks as Playwright's session does, and hears no events.
 */
export class Devtools {
  private waiting = new Map<number, Caller>();
  private last = 0;

  private constructor(private socket: WebSocket) {
    socket.on('message', data => this.answer(JSON.parse(String(data)) as Answer));
    socket.on('error', () => {});
    socket.on('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('The page was closed'));
      this.waiting.clear();
    });
  }

  /** `profile` is that of a Chromium with `--remote-debugging-port=0`. */
  static async connect(page: Page, profile: string): Promise<Devtools> {
    const session = await page.context().newCDPSession(page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    await session.detach();
    const socket = new WebSocket(`ws://127.0.0.1:${await portOf(profile)}/devtools/page/${targetInfo.targetId}`, {
      perMessageDeflate: false,
    });
    await new Promise((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    return new Devtools(socket);
  }

  send: CDPSession['send'] = (method, params) => {
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as Caller['resolve'], reject });
      this.socket.send(JSON.stringify({ id, method, params }), fault => fault && reject(fault));
    });
  };

  private answer({ id, result, error }: Answer): void {
    const caller = this.waiting.get(id ?? 0);
    this.waiting.delete(id ?? 0);
    if (error) caller?.reject(new Error(error.message));
    else caller?.resolve(result);
  }
}

const portFile = (profile: string): string => join(profile, 'DevToolsActivePort');

/** Before Chromium starts with a profile that was used before. */
export function forgetPort(profile: string): void {
  rmSync(portFile(profile), { force: true });
}

/** Chromium writes the port it took into its profile. */
async function portOf(profile: string): Promise<number> {
  for (const end = Date.now() + 30_000; Date.now() < end; ) {
    const port = existsSync(portFile(profile)) ? Number.parseInt(readFileSync(portFile(profile), 'utf8'), 10) : 0;
    if (port > 0) return port;
    await new Promise(next => setTimeout(next, 20));
  }
  throw new Error('Chromium did not open its remote port within half a minute');
}
