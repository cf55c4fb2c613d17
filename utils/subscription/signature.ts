/** Checks an Ed25519 signature over a pack's bytes. Both key and signature are base64. False whenever in doubt. */
export async function isSignedBy(key: string, signature: string, bytes: Uint8Array): Promise<boolean> {
  try {
    const imported = await crypto.subtle.importKey('raw', fromBase64(key), { name: 'Ed25519' }, false, ['verify']);
    return await crypto.subtle.verify({ name: 'Ed25519' }, imported, fromBase64(signature), new Uint8Array(bytes));
  } catch {
    // Also where the browser is too old to know this kind of key: better the last good version than an unproven one.
    return false;
  }
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.trim()), c => c.charCodeAt(0));
}
