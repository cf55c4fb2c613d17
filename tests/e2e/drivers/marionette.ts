import { connect, type Socket } from 'node:net';

/** Firefox's own remote protocol, the one that geckodriver speaks: `length:JSON` over TCP, one answer for each command. */
export class Marionette {
  private waiting = new Map<number, { resolve(value: unknown): void; reject(reason: Error): void }>();
  private received = Buffer.alloc(0);
  private last = 0;

  private constructor(private socket: Socket) {
    socket.on('data', data => this.read(data));
    socket.on('close', () => this.end());
    socket.on('error', () => this.end());
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    socket.setNoDelay(true);
    return new Marionette(socket);
  }

  send<T = { value: unknown }>(command: string, parameters: object = {}): Promise<T> {
    const id = ++this.last;
    const message = JSON.stringify([0, id, command, parameters]);
    this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    return new Promise((resolve, reject) =>
      this.waiting.set(id, { resolve: resolve as (value: unknown) => void, reject }),
    );
  }

  close(): void {
    this.socket.destroy();
  }

  private read(data: Buffer): void {
    this.received = Buffer.concat([this.received, data]);
    for (;;) {
      const colon = this.received.indexOf(58);
      if (colon < 0) return;
      const end = colon + 1 + Number(this.received.subarray(0, colon));
      if (this.received.length < end) return;
      this.answer(JSON.parse(this.received.subarray(colon + 1, end).toString()));
      this.received = this.received.subarray(end);
    }
  }

  private answer(message: unknown): void {
    // The first message is a greeting, an object.
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message as [number, number, { error: string; message: string } | null, unknown];
    const caller = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) caller?.reject(new Error(`${error.error}: ${error.message}`));
    else caller?.resolve(result);
  }

  private end(): void {
    for (const { reject } of this.waiting.values()) reject(new Error('Firefox closed the connection'));
    this.waiting.clear();
  }
}
