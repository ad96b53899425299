import { Parser } from 'saxen';
import { SheetFault } from './sheet-fault.js';

const CHUNK_BYTES = 1 << 16;
/** No tag and no text of a workbook comes near this; what has none would be read over and over for its end. */
const LONGEST_PIECE_BYTES = 1 << 20;

/** What listens to a part of a workbook: names come without their prefix, text decoded. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Reads XML piece by piece; entities of its own are not known and nothing outside is ever fetched. Throws SheetFault when it is not well formed, and whatever the listener throws. */
export function readXml(bytes: Buffer, listener: XmlListener): void {
  const parser = new Parser();
  let thrown: unknown;
  const heard = (work: () => void): void => {
    try {
      if (thrown === undefined) work();
    } catch (error) {
      thrown = error;
      parser.stop();
    }
  };
  parser.on('openTag', (name, attributes) =>
    heard(() => {
      const given = attributes();
      listener.open?.(local(name), typeof given === 'object' ? given : {});
    }),
  );
  parser.on('closeTag', (name) => heard(() => listener.close?.(local(name))));
  parser.on('text', (text, decode) => heard(() => listener.text?.(decode(text))));
  parser.on('cdata', (text) => heard(() => listener.text?.(text)));
  parser.on('error', (error) => {
    thrown ??= error;
  });
  const decoder = new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8');
  let lastEnd = 0;
  for (let at = 0; at < bytes.length && thrown === undefined; at += CHUNK_BYTES) {
    const chunk = bytes.subarray(at, at + CHUNK_BYTES);
    const end = chunk.lastIndexOf('>');
    if (end >= 0) lastEnd = at + end;
    if (at - lastEnd > LONGEST_PIECE_BYTES) throw new SheetFault('sheet_damaged');
    parser.write(decoder.decode(chunk, { stream: true }));
  }
  const unfinished = thrown === undefined ? parser.end() : null;
  if (thrown instanceof SheetFault) throw thrown;
  if (thrown !== undefined || unfinished) throw new SheetFault('sheet_damaged');
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
