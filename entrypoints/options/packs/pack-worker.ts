import { type BackTestedFile, readPosts } from '@/components/packs/back-test/read-posts';
import { preparePack } from '@/utils/packs/proof/prepare-pack';
import { backTest } from '@/utils/packs/trial/back-test';
import { tryPack } from '@/utils/packs/trial/try-pack';
import { rules } from '@/utils/rules';
import type { Answer, Question } from './pack-questions';

const checks = rules.map(rule => rule.id);

/** Work with packs that takes longer than a page may stand still. Nothing here is stored or sent. */
self.addEventListener('message', (event: MessageEvent<Question>) => {
  const question = event.data;
  void answer(question).then(
    result => post({ id: question.id, result }),
    () => post({ id: question.id, failed: true }),
  );
});

async function answer(question: Question): Promise<unknown> {
  switch (question.kind) {
    case 'prepare':
      return preparePack(question.text, rules);
    case 'try':
      return tryPack(question.text, question.samples, question.now, checks);
    case 'back-test':
      return backTestFile(question.id, question.text, question.file);
  }
}

async function backTestFile(id: number, text: string, file: File): Promise<BackTestedFile> {
  const { posts, ...read } = await readPosts(file.name, file);
  return { ...backTest(text, posts, done => post({ id, progress: { done, of: posts.length } })), ...read };
}

function post(message: Answer): void {
  self.postMessage(message);
}
