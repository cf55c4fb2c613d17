import { packLimits } from '@/utils/packs/pack';

/**
 * The only file of the extension that asks the network for anything, and only when somebody subscribed to a pack or a
 * policy named its address. The request says which address is wanted and nothing else: no cookies, no referrer, no body.
 */

/** Why a pack did not come, as a key of the word list. */
export type FetchTrouble = 'not-https' | 'unreachable' | 'slow' | 'status' | 'redirected' | 'too-large' | 'not-text';

export type Fetched =
  | { status: 'new'; bytes: Uint8Array; text: string; etag: string | null }
  | { status: 'same' }
  | { status: 'failed'; trouble: FetchTrouble };

export interface FetchOptions {
  /** Of the version that is here; asked for only where the browser allows it without asking the server first. */
  etag?: string | null;
  /** Stands in for the browser's own in tests. */
  get?: typeof fetch;
  /** Milliseconds after which a slow server is left alone. */
  patience?: number;
}

/** Asks for a pack (or its signature). Never throws. */
export async function fetchPack(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const { etag = null, get = globalThis.fetch, patience = 20_000 } = options;
  if (!address.startsWith('https://')) return failed('not-https');
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await get(address, {
      method: 'GET',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // Followed nowhere: a pack comes from the one address that was agreed to.
      redirect: 'manual',
      cache: 'no-cache',
      headers: etag ? { 'If-None-Match': etag } : {},
      signal,
    });
    if (
      response.type === 'opaqueredirect' ||
      (response.status >= 300 && response.status < 400 && response.status !== 304)
    )
      return failed('redirected');
    if (response.status === 304) return { status: 'same' };
    if (!response.ok) return failed('status');
    const bytes = await readUpTo(response, packLimits.size * 2);
    if (!bytes) return failed('too-large');
    const text = decoded(bytes);
    return text === null ? failed('not-text') : { status: 'new', bytes, text, etag: response.headers.get('etag') };
  } catch {
    return failed(signal.aborted ? 'slow' : 'unreachable');
  }
}

function failed(trouble: FetchTrouble): Fetched {
  return { status: 'failed', trouble };
}

/** Stops reading as soon as there is too much, whatever the server announced. */
async function readUpTo(response: Response, limit: number): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel().catch(() => {});
      return null;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
