const PIECE = 64 * 1024;

/** Text as UTF-8 in pieces of some size. */
export function* encodePieces(texts: Iterable<string>): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield encoder.encode(piece.toWellFormed());
    piece = '';
  }
  if (piece !== '') yield encoder.encode(piece.toWellFormed());
}
