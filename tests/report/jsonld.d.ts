/** The part of the JSON-LD processor that the tests call; it brings no types of its own. */
declare module 'jsonld' {
  interface ToRdfOptions {
    readonly format: 'application/n-quads';
    readonly documentLoader: (url: string) => Promise<never>;
    readonly safe: boolean;
  }
  const jsonld: { toRDF(document: unknown, options: ToRdfOptions): Promise<string> };
  export default jsonld;
}
