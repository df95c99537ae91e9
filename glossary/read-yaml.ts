import type * as v from 'valibot';
import { safeParse } from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';

/** Something wrong in a file, fit to be printed as `file:line: message`. */
export type FileProblem = { file: string; line?: number; message: string };

type Path = readonly (string | number)[];

export type YamlFile<T> = {
  /** Null when there are problems. */
  data: T | null;
  problems: FileProblem[];
  /** The line of the value at `path`, or of the nearest value around it. */
  lineOf: (path: Path) => number;
};

/** Reads YAML and checks it against a schema. Every problem carries its line. Never throws. */
export function readYaml<S extends v.GenericSchema>(
  text: string,
  file: string,
  schema: S,
): YamlFile<v.InferOutput<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (path: Path): number => {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const syntax = document.errors.map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    message: error.message,
  }));
  if (syntax.length > 0) return { data: null, problems: syntax, lineOf };
  const checked = safeParse(schema, document.toJS({ maxAliasCount: 100 }));
  if (checked.success) return { data: checked.output, problems: [], lineOf };
  const problems = checked.issues.map((issue) => {
    const path = (issue.path ?? []).map((item) => item.key as string | number);
    return {
      file,
      line: lineOf(path),
      message: `${path.join('.') || 'the file'}: ${issue.message}`,
    };
  });
  return { data: null, problems, lineOf };
}
