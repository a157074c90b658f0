import type { Editor } from '../../comments/domain/editor.ts';
import type { ClientFiles } from '../run/client-files.ts';
import type { Publisher } from '../publish/publisher.ts';
import type { Previewer } from '../preview/preview.ts';
import type { ContentView } from '../stories/content-view.ts';
import type { StoryDesk } from '../stories/story-desk.ts';

/** All that the newsroom's pages and interface work with. */
export interface NewsroomDeps {
  readonly desk: StoryDesk;
  readonly view: ContentView;
  /** Folder of the caches. */
  readonly dataDir: string;
  /** Origin that editors open, `http://localhost:4322`. */
  readonly url: string;
  readonly authenticate: (request: Request) => Promise<Editor | null>;
  /** Comments that wait; rejects when the database cannot be asked. */
  readonly waitingComments: () => Promise<number>;
  readonly publisher: Publisher;
  /** Told after each action: hours may have been set or taken away. */
  readonly renewHours: () => void;
  readonly previewer: Previewer;
  readonly client: ClientFiles;
  readonly log: (error: unknown) => void;
}
