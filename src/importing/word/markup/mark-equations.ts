import type { Document, Element } from '@xmldom/xmldom';
import { wordElements } from '../package/xml.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const M = 'http://schemas.openxmlformats.org/officeDocument/2006/math';

/** Puts `[công thức: …]` where equations stand, which the site cannot show; returns the beginnings of their paragraphs. */
export function markEquations(part: Document): string[] {
  const equations = Array.from(part.getElementsByTagNameNS(M, 'oMath'));
  return equations.map((equation) => {
    const letters = Array.from(equation.getElementsByTagNameNS(M, 't'), (text) => text.textContent ?? '').join('');
    const run = part.createElementNS(W, 'w:r');
    const text = part.createElementNS(W, 'w:t');
    text.textContent = `[công thức: ${letters}]`;
    run.appendChild(text);
    const whole = (equation.parentNode as Element | null)?.localName === 'oMathPara' ? equation.parentNode : equation;
    whole?.parentNode?.insertBefore(run, whole);
    const paragraph = paragraphOf(run);
    equation.parentNode?.removeChild(equation);
    return excerpt(paragraph);
  });
}

function paragraphOf(element: Element): Element | undefined {
  for (let parent = element.parentNode; parent !== null; parent = parent.parentNode)
    if ((parent as Element).localName === 'p') return parent as Element;
  return undefined;
}

function excerpt(paragraph: Element | undefined): string {
  const text =
    paragraph === undefined
      ? ''
      : wordElements(paragraph, 't')
          .map((node) => node.textContent ?? '')
          .join('');
  return text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text;
}
