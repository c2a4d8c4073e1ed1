/**
 * The picture of a crowded map as flat arrays. Thousands of curves as objects would stop the page for as long as they
 * take to copy; arrays are handed over from worker to page at no cost, and drawn and searched as they are.
 */
import type { LayoutPicture } from "../../layout/LayoutPicture.ts";

/** Cards and links are numbered as in the graph that was laid out. */
export interface FlatPicture {
  /** Four numbers a card: x, y, width, height. */
  readonly cards: Float32Array;
  readonly lines: FlatLines;
  readonly places: PlaceIndex;
}

export interface FlatLines {
  /** The curves of link n are numbers `starts[n]` up to `starts[n + 1]`; a link that is not drawn has none. */
  readonly starts: Uint32Array;
  /** What part of its line each curve is. */
  readonly parts: Uint8Array;
  /** The points of curve c are numbers `pointStarts[c]` up to `pointStarts[c + 1]` of `points`: a start, three for each cubic. */
  readonly pointStarts: Uint32Array;
  readonly points: Float32Array;
  /** Three numbers a link: where it ends, and the direction in which it arrives. */
  readonly tips: Float32Array;
  /** Two numbers a link: where linked premises join; not a number where they don't. */
  readonly joins: Float32Array;
  /** Two numbers a link: the place for its words. */
  readonly labels: Float32Array;
}

/** The whole line is its strands and trunk; where it is cut, the same line again as what lies before the ring and beyond. */
export const STRAND = 0;
export const TRUNK = 1;
export const BEFORE = 2;
export const AFTER = 3;

/** Where everything lies: a grid of squares over the picture, each with the cards and the pieces of line that touch it. */
export interface PlaceIndex {
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly rows: number;
  /** The cards of square n are `cards[cardStarts[n]]` up to `cards[cardStarts[n + 1]]`. */
  readonly cardStarts: Uint32Array;
  readonly cards: Uint32Array;
  /** Likewise cubics, by the place of their first point in `FlatLines.points`. */
  readonly cubicStarts: Uint32Array;
  readonly cubics: Uint32Array;
  /** The links of those cubics. */
  readonly links: Uint32Array;
}

/** What the page gets of a picture: of a crowded map the lines stand in `flat`, and `links` is empty. */
export interface DrawnPicture extends LayoutPicture {
  readonly flat?: FlatPicture;
}
