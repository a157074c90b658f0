import type { PreviewPlace, PreviewQuestion } from '../preview.ts';
import { openPreviews } from './open-previews.ts';

// Renders previews in a process of its own: a page that fails, or an archive that fills the memory, must not take the newsroom with it.
const opened = openPreviews(JSON.parse(process.argv[2] ?? '{}') as PreviewPlace);

process.on('message', ({ number, question }: { number: number; question: PreviewQuestion }) => {
  const answer = opened.then((previews): Promise<unknown> => {
    if (question.kind === 'render') return previews.render(question.request);
    return question.kind === 'file' ? previews.file(question.path) : previews.warm();
  });
  answer.then(
    (value) => tell({ number, value }),
    (error: unknown) => tell({ number, error: error instanceof Error ? error.stack : String(error) }),
  );
});
// The newsroom is gone: nobody will ask any more.
process.on('disconnect', () => process.exit(0));

function tell(message: Readonly<Record<string, unknown>>): void {
  process.send?.({ ...message, memory: process.memoryUsage.rss() });
}
