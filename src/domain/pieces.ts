/** Characters. Strings of this size are gone as soon as nobody needs them; copies of a whole book stay until memory is short. */
const LENGTH = 16 * 1024;
const SPACE_BEGINS = /(?<=\S)\s/g;

/** A text in pieces of about that length which, joined, are the text. All but the first begin where white space begins. */
export function* piecesOf(text: string, length = LENGTH): Generator<string> {
  let from = 0;
  while (text.length - from > length) {
    SPACE_BEGINS.lastIndex = from + length;
    const end = SPACE_BEGINS.exec(text)?.index;
    if (end === undefined) break;
    yield text.slice(from, end);
    from = end;
  }
  yield text.slice(from);
}
