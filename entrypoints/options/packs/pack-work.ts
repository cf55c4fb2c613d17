import type { BackTestedFile } from '@/components/packs/back-test/read-posts';
import type { PreparedPack } from '@/utils/packs/proof/prepare-pack';
import type { TriedPack } from '@/utils/packs/trial/try-pack';
import type { Answer, PackWork, Progress, Question } from './pack-questions';

type Asked = Question extends infer Q ? (Q extends { id: number } ? Omit<Q, 'id'> : never) : never;

/** A worker and who waits for it. */
class Line {
  readonly #worker = new Worker(new URL('./pack-worker.ts', import.meta.url));
  readonly #waiting = new Map<number, { done(result: unknown): void; failed(): void; progress?(p: Progress): void }>();
  #last = 0;

  constructor() {
    this.#worker.addEventListener('message', (event: MessageEvent<Answer>) => {
      const answer = event.data;
      const waiting = this.#waiting.get(answer.id);
      if (!waiting) return;
      if ('progress' in answer) return waiting.progress?.(answer.progress);
      this.#waiting.delete(answer.id);
      if ('failed' in answer) waiting.failed();
      else waiting.done(answer.result);
    });
    // A worker that cannot start or dies must not leave anyone waiting.
    this.#worker.addEventListener('error', () => {
      for (const { failed } of this.#waiting.values()) failed();
      this.#waiting.clear();
    });
  }

  ask<T>(question: Asked, progress?: (p: Progress) => void): Promise<T> {
    const id = ++this.#last;
    return new Promise<T>((done, reject) => {
      this.#waiting.set(id, {
        done: done as (r: unknown) => void,
        failed: () => reject(new Error('worker')),
        progress,
      });
      this.#worker.postMessage({ ...question, id });
    });
  }

  end(): void {
    this.#worker.terminate();
  }
}

/** One worker for what is typed and imported; each back-test has its own, which is ended to stop it. */
export function startPackWork(): PackWork {
  let line: Line | null = null;
  let isTrying = false;
  let next: (() => void) | null = null;
  const here = () => (line ??= new Line());
  return {
    prepare: text => here().ask<PreparedPack>({ kind: 'prepare', text }),
    try: (text, samples, now) =>
      new Promise<TriedPack>((done, failed) => {
        const go = () => {
          isTrying = true;
          here()
            .ask<TriedPack>({ kind: 'try', text, samples, now })
            .then(done, failed)
            .finally(() => {
              isTrying = false;
              const waiting = next;
              next = null;
              waiting?.();
            });
        };
        if (isTrying) next = go;
        else go();
      }),
    backTest: (text, file, progress, signal) => {
      const own = new Line();
      return new Promise<BackTestedFile>((done, failed) => {
        signal.addEventListener('abort', () => {
          own.end();
          failed(new Error('stopped'));
        });
        own
          .ask<BackTestedFile>({ kind: 'back-test', text, file }, progress)
          .then(done, failed)
          .finally(() => own.end());
      });
    },
  };
}
