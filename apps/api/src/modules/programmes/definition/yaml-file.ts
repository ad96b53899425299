import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Document, LineCounter, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { DefinitionError } from './definition-error.js';

/** A YAML file read once: its value, and the line on which any part of it stands. */
export interface YamlFile {
  /** path below the programme's folder, with forward slashes */
  name: string;
  value: unknown;
  /** line (from 1) of the part at `path`, or of its nearest ancestor that exists */
  lineOf(path: readonly PropertyKey[]): number;
}

export type YamlFileResult = { file: YamlFile } | { errors: DefinitionError[] };

/** Reads one YAML 1.2 file. Errors: file missing or unreadable, malformed YAML, a key written twice. */
export async function readYamlFile(directory: string, name: string): Promise<YamlFileResult> {
  let text: string;
  try {
    text = await readFile(join(directory, name), 'utf8');
  } catch {
    return { errors: [{ file: name, line: 1, field: '', message: 'the file is missing or cannot be read' }] };
  }
  return parseYaml(name, text);
}

/** Parses the text of one YAML file; the file name is only used to say where an error is. */
export function parseYaml(name: string, text: string): YamlFileResult {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  if (document.errors.length > 0) {
    return {
      errors: document.errors.map((error) => ({
        file: name,
        line: lineCounter.linePos(error.pos[0]).line,
        field: '',
        message: `not valid YAML: ${error.message}`,
      })),
    };
  }
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    // NB: an alias without its anchor, or too many aliases, is only found here.
    const reason = error instanceof Error ? error.message : String(error);
    return { errors: [{ file: name, line: 1, field: '', message: `not valid YAML: ${reason}` }] };
  }
  const lineOf = (path: readonly PropertyKey[]) => Math.max(1, lineCounter.linePos(offsetOf(document, path)).line);
  return { file: { name, value, lineOf } };
}

/** Offset of the key (in a map) or item (in a list) that `path` leads to; stops at the last part that exists. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node, 0);
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === part);
      if (pair === undefined) return offset;
      offset = startOf(pair.key, offset);
      node = pair.value;
    } else if (isSeq(node) && typeof part === 'number' && part < node.items.length) {
      node = node.items[part];
      offset = startOf(node, offset);
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown, otherwise: number): number {
  return isNode(node) && node.range ? node.range[0] : otherwise;
}
