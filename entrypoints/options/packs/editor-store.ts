import { keepInProgress, type PackInProgress, readInProgress, type StoredPack } from '@/utils/storage/packs';

/** Tells the editor on this page that something was opened for it. */
const opened = new EventTarget();

/** Puts a copy of a pack into the editor and goes there. */
export async function editCopy(pack: StoredPack | undefined): Promise<void> {
  if (!pack) return;
  await openInEditor(pack.text, pack.id);
}

export async function openInEditor(text: string, from: string | null): Promise<void> {
  await keepInProgress({ text, from, changed: Date.now() });
  opened.dispatchEvent(new Event('opened'));
  location.hash = 'write-guidance';
}

export function watchOpened(changed: (work: PackInProgress | null) => void): () => void {
  const look = () => void readInProgress().then(changed);
  opened.addEventListener('opened', look);
  return () => opened.removeEventListener('opened', look);
}
