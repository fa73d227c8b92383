type Piece = {
  readonly source: unknown;
  readonly quote: unknown;
  readonly startUtf16: unknown;
  readonly endUtf16: unknown;
};
type Fields = Readonly<Record<string, unknown>>;

/** Whether any piece of evidence says where its quote stands in the source's text. */
export function hasQuotePlaces({ evidence }: Fields): boolean {
  return listPieces(evidence).some(({ startUtf16 }) => startUtf16 !== null);
}

/**
 * Takes the place in a source's text from quotes that were written anew: it was the place of the words before.
 *
 * @param fields - Of a statement as somebody has written it.
 * @param before - Of the same statement as it was when they began.
 */
export function dropLostPlaces(fields: Fields, before: Fields): Fields {
  const known = listPieces(before.evidence);
  const evidence = listPieces(fields.evidence).map((piece) => {
    const isLost =
      piece.startUtf16 !== null &&
      known.some((one) => isSamePlace(one, piece)) &&
      !known.some(
        (one) => isSamePlace(one, piece) && one.quote === piece.quote && one.source === piece.source,
      );
    return isLost || piece.quote === null ? { ...piece, startUtf16: null, endUtf16: null } : piece;
  });
  return { ...fields, evidence };
}

const isSamePlace = (a: Piece, b: Piece) => a.startUtf16 === b.startUtf16 && a.endUtf16 === b.endUtf16;

function listPieces(evidence: unknown): readonly Piece[] {
  return Array.isArray(evidence) ? (evidence as readonly Piece[]) : [];
}
