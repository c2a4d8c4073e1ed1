import type { BandName } from "./LayoutGraph.ts";

/** Pixels; `x` and `y` are the left upper corner. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One drawn curve: `d` is SVG path data of cubics (M, then C …), `points` the same curve's points, flat: start, then three for each cubic. */
export interface Curve {
  readonly d: string;
  readonly points: readonly number[];
}

/** One place where an undercut ends on another link's line. */
export interface Ring extends Point {
  /** The link that ends here. */
  readonly by: string;
}

export interface LinkPath {
  /** One curve for each premise, in the order of `from` (without the absent and the repeated). */
  readonly strands: readonly Curve[];
  /** Where linked premises join; from here the trunk goes on. */
  readonly junction?: Point;
  readonly trunk?: Curve;
  /**
   * The end: at the edge of the target card, or the centre of the ring on the target link. `angle` is the direction in
   * which the line arrives, in radians, 0 to the right and positive clockwise as in SVG (arriving at a foot: -π/2).
   */
  readonly tip: Point & { readonly angle: number };
  /** The link whose line this one cuts. */
  readonly cuts?: string;
  /** The undercuts that end on this link, from its premises to its target. */
  readonly rings: readonly Ring[];
  /**
   * If the link is cut: the drawn line up to the first ring (several curves, if linked premises), and beyond it. Together
   * they are the whole line, so that the app can draw the part beyond thin.
   */
  readonly before?: readonly Curve[];
  readonly after?: Curve;
  /** A place near the middle for the link's verb, clear of cards and of other labels where possible. */
  readonly label: Point;
}

export interface LayoutPicture {
  readonly cards: Readonly<Record<string, Rectangle>>;
  /** Left to right. The unnamed lane has the id ''. */
  readonly lanes: readonly (Rectangle & { readonly id: string })[];
  readonly bands: readonly { readonly band: BandName; readonly y: number; readonly height: number }[];
  /** Links that have nothing to end on (undercuts in a circle of undercuts) are absent. */
  readonly links: Readonly<Record<string, LinkPath>>;
  readonly bounds: Rectangle;
  /** Crossings of lines between the rows, as counted when ordering. */
  readonly crossings: number;
}
