declare module 'findandreplacedomtext' {
  type Options = { find: RegExp; wrap: string; preset?: 'prose' };
  export default function findAndReplaceDOMText(node: Node, options: Options): unknown;
}
