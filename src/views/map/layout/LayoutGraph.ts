/** What stands in which horizontal band, from the top to the ground. */
export type BandName = "explanation" | "claim" | "evidence" | "document";
export const bandNames: readonly BandName[] = ["explanation", "claim", "evidence", "document"];

export type LinkKind = "supports" | "rebuts" | "undercuts" | "qualifies" | "attests";

export interface LayoutCard {
  readonly id: string;
  readonly band: BandName;
  /** The school's strip in which an explanation or claim stands; claims without one share an unnamed lane at the end. */
  readonly lane?: string;
  /** In pixels. For an explanation the least width: it is widened to span its lane. */
  readonly width: number;
  readonly height: number;
  /** The author's order; decides where nothing else does. */
  readonly order: number;
}

export interface LayoutLink {
  readonly id: string;
  readonly kind: LinkKind;
  /** Cards; two or more are linked premises, which join before they arrive. */
  readonly from: readonly string[];
  /** A card, or another link of the input, on whose line this one ends with a ring. */
  readonly to: string;
}

/** Where a card stands on the screen already. `width` keeps an explanation's width too. */
export interface KeptPlace {
  readonly x: number;
  readonly y: number;
  readonly width?: number;
}

/** Distances in pixels. Everything may be left out. */
export interface LayoutOptions {
  /** Width to height of the whole picture to aim at; 1.25 if not given. */
  readonly aspect?: number;
  /** Between two cards in a row. */
  readonly cardGap?: number;
  /** Between two lanes. */
  readonly laneGap?: number;
  /** Least height of the channel between two rows. */
  readonly rowGap?: number;
  /** Between two lines that pass a row side by side. */
  readonly lineGap?: number;
  /** Lets the layout order the lanes so that lines cross less; else they stay as given. */
  readonly orderLanes?: boolean;
}

export interface LayoutGraph {
  readonly lanes: readonly { readonly id: string }[];
  readonly cards: readonly LayoutCard[];
  readonly links: readonly LayoutLink[];
  readonly keep?: Readonly<Record<string, KeptPlace>>;
  readonly options?: LayoutOptions;
}
