import type { Mark, ResolvedPos } from 'prosemirror-model';
import type { Command, EditorState } from 'prosemirror-state';
import { bodySchema } from '../../../body/schema/schema.ts';
import { askLink } from './ask-link.ts';

/** Asks for the address of the chosen words, or of the link that the cursor is in, and sets it. */
export const editLink: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  if (!$from.parent.inlineContent || $from.parent.type.spec.code) return false;
  if (!dispatch || !view) return true;
  const link = linkAt($from);
  const range = empty && link ? link : { from: state.selection.from, to: state.selection.to };
  void (async () => {
    const href = link?.mark.attrs['href'] as string | undefined;
    const answer = await askLink({ href: href ?? '', needsWords: range.from === range.to, isLink: href !== undefined });
    if (answer !== undefined) view.dispatch(setLink(view.state, range, answer.href, answer.words));
    view.focus();
  })();
  return true;
};

function setLink(state: EditorState, { from, to }: { from: number; to: number }, href: string, words: string) {
  const type = bodySchema.mark('link', { href: '' }).type;
  const { tr } = state;
  if (href === '') return tr.removeMark(from, to, type);
  const mark = type.create({ href });
  if (from === to) return tr.replaceSelectionWith(bodySchema.text(words || href, [mark]), false).removeStoredMark(type);
  return tr.removeMark(from, to, type).addMark(from, to, mark).scrollIntoView();
}

/** The link around a place, from its first word to its last. */
function linkAt(place: ResolvedPos): { readonly mark: Mark; readonly from: number; readonly to: number } | undefined {
  const marks = [...(place.nodeAfter?.marks ?? []), ...place.marks()];
  const mark = marks.find(({ type }) => type.name === 'link');
  if (mark === undefined) return undefined;
  const { parent } = place;
  const holds = (index: number) => mark.isInSet(parent.maybeChild(index)?.marks ?? []);
  let first = place.index();
  if (!holds(first)) first--;
  let last = first;
  while (holds(first - 1)) first--;
  while (holds(last + 1)) last++;
  const sizeBefore = (index: number) => parent.children.slice(0, index).reduce((sum, child) => sum + child.nodeSize, 0);
  return { mark, from: place.start() + sizeBefore(first), to: place.start() + sizeBefore(last + 1) };
}
