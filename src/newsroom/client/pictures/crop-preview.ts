import { element } from '../../../comments/sign-in-pages/drawing/element.ts';
import { cropAround } from '../../../content-model/pictures.ts';
import type { FocalPoint } from './focal-point.ts';

/** A shape of the site in which a picture is shown cut. */
export interface CropPreview {
  readonly element: HTMLElement;
  show(picture: HTMLImageElement, focal: FocalPoint): void;
}

/** Draws a window of a ratio that shows exactly the part which the build cuts out. */
export function drawCropPreview(name: string, ratio: number): CropPreview {
  const image = element('img', { alt: '' });
  const frame = element('div', { class: 'crop-window' }, image);
  frame.style.aspectRatio = String(ratio);
  return {
    element: element('figure', { class: 'crop-preview' }, frame, element('figcaption', {}, name)),
    show(picture, focal) {
      const { naturalWidth: width, naturalHeight: height } = picture;
      if (width === 0 || height === 0) return;
      if (image.src !== picture.src) image.src = picture.src;
      const crop = cropAround(focal, width, height, ratio);
      image.style.width = `${(width / crop.width) * 100}%`;
      image.style.left = `${(-crop.left / crop.width) * 100}%`;
      image.style.top = `${(-crop.top / crop.height) * 100}%`;
    },
  };
}
