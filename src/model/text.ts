import * as z from "zod/mini";

/**
 * Characters that no XML-based export can carry and no screen can show: lone surrogates and the control
 * characters other than tab and line ends. Refused at the door, so that no later step has to escape them.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** Whether a text holds only characters that can be shown, saved as UTF-8 and exported as XML. */
export function isPrintable(text: string): boolean {
  return !UNPRINTABLE.test(text);
}

const printable = z.refine<string>(isPrintable, "holds half a character or a control character");

/** Any printable text, the empty one too. */
export const Text = z.string().check(printable);

/** A printable text with at least one character that is not white space. */
export const Prose = z.string().check(printable, z.regex(/\S/, "is empty"));
