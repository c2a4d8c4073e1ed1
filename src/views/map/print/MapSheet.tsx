import type { Id } from "../../../model/id.ts";
import { countFilters } from "../../../store/filters.ts";
import { PAGE_ROOM, Sheet } from "../../print/Sheet.tsx";
import { SheetFoot, SheetHead } from "../../print/SheetHead.tsx";
import { joinWords, recordCode } from "../../record/recordNames.ts";
import { useMapStore } from "../../useMapStore.ts";
import { Legend } from "../rail/Legend.tsx";
import { CARD_TEXT } from "./cardToSvg.ts";
import { cutIntoPages, type PrintPages } from "./cutIntoPages.ts";
import { Drawing } from "./Drawing.tsx";
import { type PictureOnPaper, paperBounds, pictureToSvg } from "./pictureToSvg.ts";
import styles from "./sheets.module.css";

/** What head, legend and foot take of a page, in px. */
const AROUND = 98;

/** The map as it is drawn now, on one page or as many as its text needs. */
export function MapSheet({ paper }: { paper: PictureOnPaper }) {
  const { map, scene, withdrawn } = paper;
  const filters = useMapStore((state) => state.filters);
  const { pages, orientation } = layOnPaper(paper);
  const { views, columns, scale, isTooSmall } = pages;
  const notes = [
    foldedWords(scene.folded),
    countFilters(filters) > 0 && `filters hide ${cardsOf(scene.hidden)}`,
    withdrawn.length > 0 && `shown without ${withdrawnWords(paper)}`,
    isTooSmall && "too large to be read on paper: fold or filter it first",
  ];
  return (
    <Sheet orientation={orientation}>
      {views.map((view, at) => (
        <section key={`${view.x} ${view.y}`} className={styles.page}>
          <SheetHead
            map={map}
            what={map.map.question}
            part={views.length > 1 ? partWords(at, columns, views.length) : undefined}
          />
          <Drawing svg={pictureToSvg(paper, view)} width={view.width * scale} height={view.height * scale} />
          <div className={styles.legend}>
            <Legend />
          </div>
          <SheetFoot map={map} notes={notes} />
        </section>
      ))}
    </Sheet>
  );
}

/** One page lying, else one standing, else as many lying ones as the text needs. */
function layOnPaper({ picture }: PictureOnPaper) {
  const [landscape, portrait] = (["landscape", "portrait"] as const).map((orientation) => {
    const { width, height } = PAGE_ROOM[orientation];
    const room = { width, height: height - AROUND };
    const pages = cutIntoPages(paperBounds(picture), Object.values(picture.cards), room, CARD_TEXT);
    return { orientation, pages };
  }) as [Layout, Layout];
  return landscape.pages.views.length > 1 && portrait.pages.views.length === 1 && !portrait.pages.isTooSmall
    ? portrait
    : landscape;
}

interface Layout {
  readonly orientation: "landscape" | "portrait";
  readonly pages: PrintPages;
}

function withdrawnWords({ map, withdrawn }: PictureOnPaper): string {
  return joinWords(withdrawn.map((id: Id) => recordCode(map, id)));
}

function partWords(at: number, columns: number, count: number): string {
  const row = Math.floor(at / columns) + 1;
  return `Part ${at + 1} of ${count}: row ${row}, column ${(at % columns) + 1}`;
}

function cardsOf(count: number): string {
  return `${count} ${count === 1 ? "card" : "cards"}`;
}

function foldedWords(folded: PictureOnPaper["scene"]["folded"]): string | false {
  const count = Object.values(folded).reduce((sum, ids) => sum + ids.length, 0);
  return count > 0 && `${cardsOf(count)} folded away`;
}
