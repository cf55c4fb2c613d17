import type { Answer } from '../pages/serve';

/** The pack of a communications team, as its file. */
export function guidance(version: string, more: Record<string, unknown> = {}): string {
  const rule = {
    id: 'bed-blocker',
    kind: 'phrases',
    concern: 'conduct',
    severity: 'warn',
    title: 'Speak of people, not beds',
    why: 'People who wait to leave hospital did not choose to.',
    advice: 'Say what they are waiting for.',
    phrases: ['bed blocker'],
    examples: { flags: ['A [bed blocker]'], allows: ['A bed for everyone'] },
  };
  return JSON.stringify({ format: 1, name: 'Eastvale guidance', version, owner: 'Comms', rules: [rule], ...more });
}

/** A server that lets everyone read: the browser needs to ask nobody for leave. */
export function served(body: string, status = 200, headers: Record<string, string> = {}): () => Answer {
  return () => ({
    status,
    headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*', ...headers },
    body,
  });
}

export const packAddress = 'https://guidance.eastvale.example/guidance.json';
