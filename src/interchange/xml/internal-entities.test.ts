import { describe, expect, it } from 'vitest';
import { internalEntities } from './internal-entities.ts';

const declared = (subset: string) => Object.fromEntries(internalEntities(`rdf:RDF [${subset}]`));

describe('internalEntities', () => {
  it('takes short texts in either quotes, character references read', () => {
    expect(
      declared(`<!ENTITY skos "http://example.org/skos#" >\n<!ENTITY å-b 'bl&#229;&#xE6;'>`),
    ).toEqual({ skos: 'http://example.org/skos#', 'å-b': 'blåæ' });
  });

  it('keeps to the first declaration, and to what is no comment', () => {
    expect(
      declared(`<!-- <!ENTITY a "no"> --><?x <!ENTITY a "no"> ?><!ENTITY a "1"><!ENTITY a "2">`),
    ).toEqual({ a: '1' });
  });

  it.each([
    ['another entity', '<!ENTITY a "lol"><!ENTITY b "&a;&a;">', { a: 'lol' }],
    ['another entity in disguise', '<!ENTITY b "&#38;a;">', {}],
    ['markup', '<!ENTITY b "<term>x</term>">', {}],
    ['markup in disguise', '<!ENTITY b "&#60;term>">', {}],
    ['a file', '<!ENTITY b SYSTEM "file:///etc/passwd">', {}],
    ['a public address', '<!ENTITY b PUBLIC "x" "http://example.org/x">', {}],
    ['a parameter entity', '<!ENTITY % b "x"><!ENTITY c "%b;">', {}],
    ['a control character', '<!ENTITY b "&#0;">', {}],
    ['a sign that there is not', '<!ENTITY b "&#x110000;">', {}],
    ['a long text', `<!ENTITY b "${'x'.repeat(301)}">`, {}],
  ])('takes none that stands for %s', (_, subset, expected) => {
    expect(declared(subset)).toEqual(expected);
  });

  it('takes a bounded number, and none without an internal subset', () => {
    const many = Array.from({ length: 5000 }, (_, i) => `<!ENTITY e${i} "${i}">`).join('');
    expect(internalEntities(`x [${many}]`).size).toBe(200);
    expect(internalEntities('martif SYSTEM "TBXcoreStructV02.dtd"').size).toBe(0);
  });

  it('takes no time on a run of half declarations', () => {
    const start = performance.now();
    internalEntities(`x [${'<!ENTITY '.repeat(25_000)}`);
    internalEntities(`x [${'<!-- '.repeat(50_000)}`);
    internalEntities(`x [<!ENTITY a ${' '.repeat(250_000)}`);
    internalEntities(`x [${'<!ENTITY a "'.repeat(20_000)}`);
    internalEntities('<!ENTITY'.repeat(10_000_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
