import { useEffect, useRef, useState } from 'preact/hooks';

/** Where values live, given from outside: components call no storage themselves. */
export interface Store<S> {
  read(): Promise<{ settings: S; trouble: 'read' | null }>;
  change(change: (settings: S) => S): Promise<'write' | null>;
  watch(changed: (settings: S) => void): () => void;
}

export interface Stored<S> {
  /** Null until read. */
  value: S | null;
  trouble: 'read' | 'write' | null;
  /** What the last press led to, to be said aloud once. */
  done: 'saved' | 'undone' | null;
  change(change: (settings: S) => S): Promise<void>;
  undo(): Promise<void>;
  /** After a deletion: what was before can no longer be put back. */
  forget(): void;
}

/** Stored values as they are now, whoever changes them; every change is said and can be taken back. */
export function useStore<S>(store: Store<S>): Stored<S> {
  const [value, setValue] = useState<S | null>(null);
  const [trouble, setTrouble] = useState<Stored<S>['trouble']>(null);
  const [done, setDone] = useState<Stored<S>['done']>(null);
  const before = useRef<S | null>(null);
  useEffect(() => {
    void store.read().then(read => {
      setValue(read.settings);
      setTrouble(read.trouble);
    });
    return store.watch(setValue);
  }, [store]);

  const put = async (change: (settings: S) => S, said: 'saved' | 'undone') => {
    const refused = await store.change(change);
    setTrouble(refused);
    setDone(refused ? null : said);
    return refused === null;
  };
  return {
    value,
    trouble,
    done,
    change: async change => {
      let old: S | null = null;
      const isDone = await put(settings => {
        old = settings;
        return change(settings);
      }, 'saved');
      if (isDone) before.current = old;
    },
    undo: async () => {
      const old = before.current;
      if (old === null) return;
      if (await put(() => old, 'undone')) before.current = null;
    },
    forget: () => {
      before.current = null;
      setDone(null);
    },
  };
}
