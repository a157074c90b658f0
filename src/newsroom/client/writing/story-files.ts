import type { Notice } from '../../../comments/sign-in-pages/drawing/notice.ts';
import type { AssetKind } from '../../../content-model/fields/field.ts';
import { WRITING_TEXT } from '../../../messages/newsroom-writing.ts';
import type { OpenedStory } from '../../stories/open-story.ts';
import type { FileBeside } from '../../stories/story-folder.ts';
import { callNewsroom, sendFile } from '../call-newsroom.ts';
import type { Upload } from '../form/form-services.ts';

/** The files beside the story on the screen. */
export interface StoryFiles {
  readonly all: () => readonly FileBeside[];
  /** Address of a file as the newsroom shows it. */
  readonly address: (name: string) => string;
  /** Sends a file; without a kind its content decides. */
  readonly add: (file: File, kind?: AssetKind) => Promise<Upload>;
  readonly remove: (name: string) => Promise<void>;
  readonly onChange: (listener: () => void) => void;
}

/** What the newsroom answers to a file. */
interface AddedFile extends FileBeside {
  readonly version: string;
  readonly warnings: readonly string[];
}

/** Creates the list; each change of it is a record of its own, so that the story has another version. */
export function createStoryFiles(story: OpenedStory, notice: Notice, onVersion: (version: string) => void): StoryFiles {
  let files = [...story.files];
  const listeners: (() => void)[] = [];
  const change = (fresh: FileBeside[], version: string) => {
    files = fresh.sort((a, b) => (a.name < b.name ? -1 : 1));
    onVersion(version);
    for (const listener of listeners) listener();
  };
  return {
    all: () => files,
    address: (name) => `/api/v1/toa-soan/bai/${story.id}/tep/${encodeURIComponent(name)}`,
    async add(file, kind) {
      notice.tell(WRITING_TEXT.uploading(file.name));
      const query = `ten=${encodeURIComponent(file.name)}${kind ? `&loai=${kind}` : ''}`;
      const sent = await sendFile<AddedFile>(`/bai/${story.id}/tep?${query}`, file);
      if (!sent.ok) {
        notice.warn(sent.problem.title);
        return { problem: sent.problem.title };
      }
      const { name, bytes, version, warnings } = sent.value;
      change([...files.filter((one) => one.name !== name), { name, bytes }], version);
      if (warnings.length > 0) notice.tell(warnings.join(' '));
      else notice.clear();
      return { name, warnings };
    },
    async remove(name) {
      const gone = await callNewsroom<{ version: string }>(
        `/bai/${story.id}/tep/${encodeURIComponent(name)}`,
        {},
        'DELETE',
      );
      if (gone.ok)
        change(
          files.filter((one) => one.name !== name),
          gone.value.version,
        );
      else notice.warn(gone.problem.title);
    },
    onChange: (listener) => void listeners.push(listener),
  };
}
