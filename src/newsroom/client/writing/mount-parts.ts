import { element } from '../../../comments/sign-in-pages/drawing/element.ts';
import type { Notice } from '../../../comments/sign-in-pages/drawing/notice.ts';
import { WRITING_TEXT as text } from '../../../messages/newsroom-writing.ts';
import type { WrittenParts } from '../../stories/compose-source.ts';
import type { OpenedStory } from '../../stories/open-story.ts';
import { part } from '../find-part.ts';
import type { FormFinding } from '../form/form-services.ts';
import { mountForm, type MountedForm } from '../form/mount-form.ts';
import type { Place } from './draw-places.ts';
import { createFormServices } from './form-services.ts';
import { mountText } from './mount-text.ts';
import { createStoryFiles, type StoryFiles } from './story-files.ts';

/** What stands on the writing screen. */
export interface MountedParts {
  /** What is written now. */
  readonly read: () => WrittenParts;
  /** Puts other words in its place. */
  readonly write: (parts: WrittenParts) => void;
  readonly showFindings: (places: readonly Place[]) => void;
  readonly focusField: (path: readonly (string | number)[]) => void;
  readonly files: StoryFiles;
}

/** What the parts tell the screen. */
export interface PartsHooks {
  readonly notice: Notice;
  readonly onChange: () => void;
  readonly onVersion: (version: string) => void;
}

/** Fields that stand over the text, as on the page. */
const OPENING: ReadonlySet<string> = new Set(['title', 'standfirst']);

/** Puts the form and the text of a story on the screen. */
export function mountParts(
  root: HTMLElement,
  story: OpenedStory,
  { notice, onChange, onVersion }: PartsHooks,
): MountedParts {
  const files = createStoryFiles(story, notice, onVersion);
  const services = createFormServices(files);
  const opening = story.fields.filter(({ key }) => OPENING.has(key));
  const rest = story.fields.filter(({ key }) => !OPENING.has(key));
  let forms: { readonly over: MountedForm; readonly beside: MountedForm };
  const mountForms = (value: WrittenParts['data']) => {
    const changed = () => {
      const { title } = forms.over.value();
      if (typeof title === 'string') part(root, 'title').textContent = title;
      onChange();
    };
    forms = {
      over: mountForm(part(root, 'opening'), { ...services, fields: opening, value, onChange: changed }),
      beside: mountForm(part(root, 'form'), { ...services, fields: rest, value, onChange: changed }),
    };
  };
  mountForms(story.data);
  const readData = () => {
    const over = forms.over.value();
    const data = { ...forms.beside.value() };
    for (const { key } of opening) data[key] = over[key];
    return data;
  };
  const body = mountText(part(root, 'body'), story, {
    files,
    services: { ...services, story: readData },
    notice,
    onChange,
  });
  if (story.refusals.length > 0) {
    part(root, 'body').prepend(
      element('p', {}, text.refused),
      element('ul', {}, ...body.refusals.map((sentence) => element('li', {}, sentence))),
    );
  }
  return {
    files,
    read: () => ({ data: readData(), ...body.read() }),
    write(parts) {
      mountForms(parts.data);
      body.write(parts);
      onChange();
    },
    showFindings(places) {
      const findings = places.flatMap(({ path, sentence }): FormFinding[] =>
        path ? [{ path, sentence, severity: 'error' }] : [],
      );
      forms.over.showFindings(findings.filter(({ path }) => OPENING.has(String(path[0]))));
      forms.beside.showFindings(findings.filter(({ path }) => !OPENING.has(String(path[0]))));
    },
    focusField: (path) => void (OPENING.has(String(path[0])) ? forms.over : forms.beside).focusField(path),
  };
}
