import * as z from "zod/mini";

/**
 * Characters that no XML-based export can carry and no screen can show: lone surrogates and the control
 * characters other than tab and line ends. Refused at the door, so that no later step has to escape them.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/u;

/** Whether a text holds only characters that can be shown, saved as UTF-8 and exported as XML. */
export function isPrintable(text: string): boolean {
  return !UNPRINTABLE.test(text);
}

/** Refuses what cannot be shown. */
export const printable = z.refine<string>(isPrintable, "holds half a character or a control character");

/** Longest text: a chapter fits; a field that hides megabytes does not. */
const TEXT_MAX_LENGTH = 1_000_000;

/** Checked first, so that no further look is taken at an endless text. */
const bounded = z.maxLength(TEXT_MAX_LENGTH, { abort: true });

/** Any printable text, the empty one too. */
export const Text = z.string().check(bounded, printable);

/** A printable text with at least one character that is not white space. */
export const Prose = z.string().check(bounded, printable, z.regex(/\S/, "is empty"));
