import { button, element } from '../../../comments/sign-in-pages/drawing/element.ts';
import type { PictureUse } from '../../../content-model/fields/field.ts';
import { PICTURE_WIDTH } from '../../../building/preview-cards/card-design.ts';
import { CARD_SIZE } from '../../../content-model/preview-card.ts';
import { pictureShapes, shapesOfUse } from '../../../content-model/pictures.ts';
import { FOCUS_TEXT } from '../../../messages/newsroom-form.ts';
import type { FieldDescription } from '../../form/field-description.ts';
import { announceChange, type Control } from '../form/control.ts';
import { frameLeaf } from '../form/frame/frame-leaf.ts';
import { drawCropPreview, type CropPreview } from './crop-preview.ts';
import { clampPoint, readFocalPoint, stepPoint, writeFocalPoint, type FocalPoint } from './focal-point.ts';

/** The point of a picture that every crop keeps, with the crops beside it. */
export interface FocalPointControl extends Control {
  /** Shows another picture, or none. */
  setPicture(url: string | undefined): void;
}

/** Draws the picture with its point, set by a click or by arrow keys, and what each shape of the site shows then. */
export function drawFocalPoint(field: FieldDescription, initial: unknown, use: PictureUse): FocalPointControl {
  let focal: FocalPoint = readFocalPoint(initial);
  const picture = element('img', { alt: '' });
  const point = element('div', {
    class: 'focal-point',
    tabindex: '0',
    role: 'slider',
    'aria-label': FOCUS_TEXT.slider,
    'aria-valuemin': '0',
    'aria-valuemax': '100',
  });
  const stage = element('div', { class: 'focal-stage' }, picture, point);
  const previews = previewsFor(use);
  const show = () => {
    const [left, top] = focal;
    point.style.left = `${left}%`;
    point.style.top = `${top}%`;
    point.setAttribute('aria-valuenow', String(left));
    point.setAttribute('aria-valuetext', FOCUS_TEXT.place(left, top));
    for (const preview of previews) preview.show(picture, focal);
  };
  const move = (next: FocalPoint) => {
    focal = next;
    show();
    announceChange(stage);
  };
  picture.addEventListener('load', show);
  stage.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    const box = picture.getBoundingClientRect();
    const place = (at: number, start: number, size: number) => ((at - start) / size) * 100;
    move(clampPoint([place(event.clientX, box.left, box.width), place(event.clientY, box.top, box.height)]));
    point.focus();
  });
  point.addEventListener('keydown', (event) => {
    const next = stepPoint(focal, event.key, event.shiftKey);
    if (!next) return;
    event.preventDefault();
    move(next);
  });
  const middle = button(FOCUS_TEXT.middle, () => move([50, 50]));
  const shapes = element('div', { class: 'crop-previews' }, ...previews.map((preview) => preview.element));
  const control = frameLeaf(
    { ...field, label: FOCUS_TEXT.title, hint: FOCUS_TEXT.hint },
    {
      input: element('div', { class: 'focal-panel' }, element('div', {}, stage, middle), shapes),
      initial,
      read: () => (writeFocalPoint(focal) === field.default ? undefined : writeFocalPoint(focal)),
      words: () => '',
      isGroup: true,
      focus: () => point.focus(),
    },
  );
  show();
  return {
    ...control,
    setPicture(url) {
      control.element.hidden = url === undefined;
      if (url === undefined) picture.removeAttribute('src');
      else picture.src = url;
    },
  };
}

/** The shapes that the build makes for this use; a story's picture stands on the card of its link too. */
function previewsFor(use: PictureUse): readonly CropPreview[] {
  const cut = shapesOfUse[use].map((shape) => drawCropPreview(FOCUS_TEXT.shapes[shape], pictureShapes[shape].ratio));
  if (use !== 'lead') return cut;
  return [...cut, drawCropPreview(FOCUS_TEXT.shapes.card, PICTURE_WIDTH / CARD_SIZE.height)];
}
