import { parse } from 'yaml';

/** Text on one line: plain where YAML reads it back as the same text, else in double quotes. */
export function inlineText(text: string, isInFlow: boolean): string {
  return isSafePlain(text, isInFlow) ? text : JSON.stringify(text);
}

/** Text as the value of a key or an item: plain, folded when the line would be long, in lines when it has lines. */
export function blockText(text: string, indent: number, before: number): string {
  if (text.includes('\n')) return inBlock('|-', text.split('\n'), indent, text);
  if (indent + before + text.length <= LONGEST_LINE) return inlineText(text, false);
  return inBlock('>-', foldLines(text, LONGEST_LINE - indent - 2), indent, text);
}

/** A block scalar where it can hold the text (no spaces at its ends, no empty last line), else double quotes. */
function inBlock(header: string, lines: readonly string[], indent: number, text: string): string {
  const pad = ' '.repeat(indent + 2);
  const body = lines.map((line) => (line === '' ? '' : pad + line)).join('\n');
  const isSafe = reads(`k: ${header}\n${body.replaceAll(pad, '  ')}\n`, { k: text }) && !hasControl.test(text);
  return isSafe ? `${header}\n${body}` : JSON.stringify(text);
}

function isSafePlain(text: string, isInFlow: boolean): boolean {
  if (text.includes('\n') || hasControl.test(text) || wordsOfOtherReaders.test(text)) return false;
  return isInFlow ? reads(`{ k: ${text}, l: 1 }`, { k: text, l: 1 }) : reads(`- k: ${text}\n- 1\n`, [{ k: text }, 1]);
}

/** The test of what is written is reading it: no list of special characters can be as complete. */
function reads(source: string, expected: unknown): boolean {
  try {
    return JSON.stringify(parse(source, { logLevel: 'error' })) === JSON.stringify(expected);
  } catch {
    return false;
  }
}

/** Breaks at single spaces between words, where YAML's folding puts a space again. */
function foldLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=\S) (?=\S)/u)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const LONGEST_LINE = 150;
/** Characters that another editor could lose or show as a line break. */
const hasControl = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF]|\p{Cs}/u;
/** Words that readers of YAML 1.1 take for yes and no. */
const wordsOfOtherReaders = /^(?:y|n|yes|no|on|off)$/iu;
