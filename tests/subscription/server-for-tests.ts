/** A server in memory: answers by address, and remembers every request it got. */
export class Server {
  readonly requests: { address: string; init: RequestInit }[] = [];
  readonly answers = new Map<string, () => Response | Promise<Response>>();

  get: typeof fetch = async (input, init = {}) => {
    const address = String(input);
    this.requests.push({ address, init });
    const answer = this.answers.get(address);
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  };

  serve(address: string, body: BodyInit, init: ResponseInit = {}): void {
    this.answers.set(address, () => new Response(body, init));
  }
}

/** Answers when the request is given up, as a server that never does. */
export function never(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
}
