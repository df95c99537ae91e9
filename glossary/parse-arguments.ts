export const USAGE = `Usage: npm run glossary -- [build|check|candidates] [folder] [--out FILE]

  build       (default) builds the folder's glossary and writes it
  check       builds it without writing anything
  candidates  lists words of the documents that are neither entries nor rejected, best first

  folder      holds decisions.yaml and documents/; default: the shipped glossary
  --out       the file that build writes; default: public/glossary/<id>.json`;

const COMMANDS = ['build', 'check', 'candidates'] as const;
type Command = (typeof COMMANDS)[number];

export type Options = { command: Command; folder?: string; out?: string };

/** What the words of the command line ask for; null when they make no sense. */
export function parseArguments(args: readonly string[]): Options | 'help' | null {
  if (args.includes('--help') || args.includes('-h')) return 'help';
  const rest = [...args];
  const outAt = rest.indexOf('--out');
  const out = outAt >= 0 ? rest.splice(outAt, 2)[1] : undefined;
  const [word = 'build', folder, ...extra] = rest;
  const command = COMMANDS.find((known) => known === word);
  if (!command || extra.length > 0 || rest.some((arg) => arg.startsWith('-'))) return null;
  if (outAt >= 0 && (out === undefined || command !== 'build')) return null;
  return { command, ...(folder !== undefined && { folder }), ...(out !== undefined && { out }) };
}
