import { element } from '../../../comments/sign-in-pages/drawing/element.ts';
import type { Notice } from '../../../comments/sign-in-pages/drawing/notice.ts';
import type { BlockName } from '../../../content-model/blocks/block-schemas.ts';
import { BLOCK_WORDS, refusalSentence } from '../../../messages/newsroom-body.ts';
import { WRITING_TEXT } from '../../../messages/newsroom-writing.ts';
import type { Props } from '../../body/schema/block-nodes.ts';
import { describeBlock } from '../../form/describe-form.ts';
import type { WrittenParts } from '../../stories/compose-source.ts';
import type { OpenedStory } from '../../stories/open-story.ts';
import type { PastedContent } from '../body/body-editor-options.ts';
import { mountBodyEditor } from '../body/mount-body-editor.ts';
import { callNewsroom } from '../call-newsroom.ts';
import type { FormServices } from '../form/form-services.ts';
import { openFieldsDialog } from '../form/open-fields-dialog.ts';
import { pickPicture } from '../pictures/pick-picture.ts';
import type { StoryFiles } from './story-files.ts';

/** The text of a story on the screen: the editor, or the source where the editor cannot hold it. */
export interface MountedText {
  readonly read: () => Pick<WrittenParts, 'doc' | 'body'>;
  readonly write: (parts: Pick<WrittenParts, 'doc' | 'body'>) => void;
  /** Why the source is shown; empty with the editor. */
  readonly refusals: readonly string[];
}

/** What the text works with. */
export interface TextHooks {
  readonly files: StoryFiles;
  readonly services: FormServices;
  readonly notice: Notice;
  readonly onChange: () => void;
}

/** Puts the text of a story on the screen. */
export function mountText(place: HTMLElement, story: OpenedStory, hooks: TextHooks): MountedText {
  return story.doc ? mountEditor(place, story.doc, story.id, hooks) : mountSource(place, story, hooks);
}

function mountEditor(
  place: HTMLElement,
  doc: NonNullable<OpenedStory['doc']>,
  id: string,
  { files, services, notice, onChange }: TextHooks,
): MountedText {
  const editor = mountBodyEditor(place, {
    doc,
    onChange,
    pictureUrl: files.address,
    editBlock: (name: BlockName, props) =>
      openFieldsDialog({
        title: BLOCK_WORDS[name].name,
        fields: describeBlock(name),
        value: props,
        services,
      }) as Promise<Props | undefined>,
    pickPicture: () =>
      pickPicture({ title: BLOCK_WORDS.Picture.name, fields: describeBlock('Picture'), services }) as Promise<
        Props | undefined
      >,
    async uploadFiles(chosen) {
      const sent = await Promise.all(chosen.map((file) => files.add(file, 'picture')));
      return sent.flatMap((one) => ('name' in one ? [{ name: one.name }] : []));
    },
    async readHtml(html) {
      const pasted = await callNewsroom<PastedContent>(`/bai/${id}/dan`, { html });
      if (pasted.ok) return pasted.value;
      notice.warn(pasted.problem.title);
      return { doc: { type: 'doc', content: [] }, warnings: [pasted.problem.title] };
    },
  });
  return {
    refusals: [],
    read: () => ({ doc: editor.doc() }),
    write: (parts) => {
      if (parts.doc) editor.setDoc(parts.doc);
    },
  };
}

function mountSource(place: HTMLElement, { body, refusals }: OpenedStory, { onChange }: TextHooks): MountedText {
  const area = element('textarea', {
    class: 'input writing-source',
    'aria-label': WRITING_TEXT.text,
    spellcheck: 'false',
  });
  area.value = body;
  area.addEventListener('input', onChange);
  place.replaceChildren(area);
  return {
    refusals: refusals.map(({ code, args, line }) => refusalSentence(code, args['name'] ?? '', line)),
    read: () => ({ body: area.value }),
    write: (parts) => {
      if (parts.body !== undefined) area.value = parts.body;
    },
  };
}
