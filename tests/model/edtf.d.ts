/** The part of edtf that we use; the package carries no types. */
declare module "edtf" {
  export function parse(text: string, constraints?: { level?: number }): unknown;
}
