import { isPageFurniture, isStrayCode } from './page-furniture.ts';
import type { Passage } from './text-document.ts';

type Line = { start: number; end: number; text: string };
type Piece = { start: number; end: number; bullet: boolean; lines: number };

const BULLET = /^\s*(?:[•‣◦▪●–—*·-]|\d{1,3}[.)]|\p{Ll}\))\s+(?=\S)/u;
/** Lines longer than this were not wrapped by hand: each is a paragraph of its own. */
const WRAP_COLUMN = 120;
const HEADING_LENGTH = 100;
const HEADING_WORDS = 14;

/** Splits plain text into passages: blocks between blank lines, list items, headings. Linear in time. */
export function splitPassages(text: string): Passage[] {
  const pieces = dropStrayCodes(text, blocksOf(text).flatMap(piecesOf));
  const passages: Passage[] = [];
  let section: string | undefined;
  pieces.forEach((piece, i) => {
    const { start, end } = piece;
    if (isHeading(text, piece, pieces[i + 1])) {
      section = text.slice(start, end);
      passages.push({ start, end, kind: 'heading' });
      return;
    }
    const kind = piece.bullet ? 'listItem' : 'paragraph';
    passages.push(section === undefined ? { start, end, kind } : { start, end, kind, section });
  });
  return passages;
}

function blocksOf(text: string): Line[][] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  for (const match of text.matchAll(/[^\r\n\f\u2028\u2029]*(?:\r\n|[\r\n\f\u2028\u2029]|$)/gu)) {
    if (match[0] === '') continue;
    const line = trimmedLine(match[0], match.index);
    if (line.text === '') {
      if (block.length > 0) blocks.push(block);
      block = [];
    } else if (!isPageFurniture(line.text)) block.push(line);
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

function trimmedLine(raw: string, index: number): Line {
  const text = raw.trim();
  const start = index + (raw.length - raw.trimStart().length);
  return { start, end: start + text.length, text };
}

function piecesOf(block: Line[]): Piece[] {
  const longest = Math.max(0, ...block.slice(0, 1000).map((line) => line.text.length));
  const pieces: Piece[] = [];
  let last: Line | undefined;
  for (const line of block) {
    const bullet = BULLET.exec(line.text);
    const open = pieces.at(-1);
    if (open && last && !bullet && continues(last, line, longest)) {
      open.end = line.end;
      open.lines++;
    } else {
      const start = line.start + (bullet?.[0].length ?? 0);
      pieces.push({ start, end: line.end, bullet: bullet !== null, lines: 1 });
    }
    last = line;
  }
  return pieces;
}

/** In text wrapped by hand a line goes on in the next, unless it stopped early or was a short heading. */
function continues(line: Line, next: Line, longest: number): boolean {
  if (longest > WRAP_COLUMN) return false;
  const firstWord = /^\S+/u.exec(next.text)?.[0] ?? '';
  const hadRoom = line.text.length + firstWord.length + 1 < longest * 0.85;
  return !(hadRoom && (/[.!?:]["”»)]?$/u.test(line.text) || /^\p{Lu}/u.test(next.text)));
}

function isHeading(text: string, piece: Piece, next: Piece | undefined): boolean {
  if (piece.bullet || piece.lines > 1 || !next) return false;
  if (piece.end - piece.start > HEADING_LENGTH) return false;
  const line = text.slice(piece.start, piece.end);
  if (
    /[.!:;,…]["”»)]?$/u.test(line) ||
    /[.!?]\s+\p{Lu}/u.test(line.replace(/^\d+(\.\d+)*\.?\s/u, ''))
  )
    return false;
  return /^["“”»«(]?[\p{Lu}\d]/u.test(line) && line.split(/\s+/u).length <= HEADING_WORDS;
}

function dropStrayCodes(text: string, pieces: Piece[]): Piece[] {
  let end = pieces.length;
  while (end > 1) {
    const piece = pieces[end - 1];
    if (!piece || !isStrayCode(text.slice(piece.start, piece.end))) break;
    end--;
  }
  return pieces.slice(0, end);
}
