import { type DragEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { addressWith } from "../store/address.ts";
import { SCREENS, type Screen } from "../store/mapStore.ts";
import { Button } from "../ui/Button.tsx";
import { Glyph, Mark } from "../ui/glyphs.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import { Dialogs } from "../views/find/Dialogs.tsx";
import { FindField } from "../views/find/FindField.tsx";
import { SignsGuide } from "../views/find/guide/SignsGuide.tsx";
import { useMapStore } from "../views/useMapStore.ts";
import { WalkBar } from "../views/walk/WalkBar.tsx";
import { appActions } from "./appActions.ts";
import { chooseFile } from "./chooseFile.ts";
import styles from "./Frame.module.css";
import { KeepingSign, NotKept } from "./KeepingSign.tsx";
import { openFile } from "./opening.ts";
import { searchMap } from "./searchMap.ts";
import { SHELF_ADDRESS, useShelf } from "./shelf/shelf.ts";
import { setTheme, useTheme } from "./theme.ts";
import { WithdrawnBanner } from "./WithdrawnBanner.tsx";

const SCREEN_WORDS: Readonly<Record<Screen, string>> = {
  map: "Map",
  matrix: "Matrix",
  compare: "Compare",
  timeline: "Timeline",
  audit: "Audit",
};

/** The running head and what stands under it. A map file may be dropped anywhere. */
export function Frame({ children }: { children: ReactNode }) {
  const [dropping, setDropping] = useState(false);
  const isOnShelf = useShelf((state) => state.isInView);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    const [file] = event.dataTransfer.files;
    if (file) void openFile(file);
  };
  // Leaving a card for its neighbour is no leaving: only where nothing of ours is entered next.
  const leave = ({ currentTarget, relatedTarget }: DragEvent) => {
    if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setDropping(false);
  };
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setDropping(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the Open button does the same
    <div className={styles.frame} onDragOver={over} onDragLeave={leave} onDrop={drop}>
      <button type="button" className={styles.skip} onClick={skipToMainPart}>
        Skip to what the screen shows
      </button>
      <Head />
      <div>
        <WalkBar />
        <WithdrawnBanner />
      </div>
      <div id="content" tabIndex={-1} className={styles.content}>
        {children}
      </div>
      {!isOnShelf && <SignsGuide />}
      <Dialogs app={appActions} searchMap={searchMap} />
      <NotKept />
      {dropping && <div className={styles.dropping}>Drop a map file to open it</div>}
    </div>
  );
}

/** Past head, filters and controls: to where Tab leads in a screen's drawing, list or grid, so that arrows go on there. */
function skipToMainPart(): void {
  const content = document.getElementById("content");
  const part = content?.querySelector("[data-main-part]");
  const stop = part?.querySelector<HTMLElement>(':is(button, a[href], [role])[tabindex="0"]');
  (stop ?? content)?.focus();
}

function Head() {
  const open = useMapStore((state) => state.open);
  const { theme } = useTheme();
  const isOnShelf = useShelf((state) => state.isInView);
  const isMapInView = open !== undefined && !isOnShelf;
  return (
    <header className={styles.head}>
      <a className={styles.brand} href={SHELF_ADDRESS} aria-label="Gainsay, all maps">
        <Mark />
        <span className={styles.brandWord}>Gainsay</span>
      </a>
      {open && <OpenTitle title={open.map.map.title} />}
      {open && (
        <nav className={styles.nav} aria-label="Screens">
          {SCREENS.map((one) => (
            <ScreenLink key={one} to={one} />
          ))}
        </nav>
      )}
      <div className={styles.tools}>
        {isMapInView && <KeepingSign />}
        {isMapInView && <FindField />}
        {isMapInView && (
          <Button
            small
            className={styles.more}
            onClick={() => appActions.openDialog("palette")}
            aria-label="More actions"
          >
            <Glyph name="more" size={16} />
          </Button>
        )}
        {isMapInView && (
          <Button
            small
            className={styles.withMap}
            onClick={() => appActions.openDialog("views")}
            aria-haspopup="dialog"
          >
            Views
          </Button>
        )}
        <Button small className={isMapInView ? styles.withMap : ""} onClick={chooseFile} aria-label="Open a map file">
          <Glyph name="load" size={14} />
          <span className={styles.openWord}>Open…</span>
        </Button>
        <div className={isMapInView ? styles.withMap : ""}>
          <Segmented
            name="Theme"
            icons
            value={theme}
            onChange={setTheme}
            options={[
              { value: "light", label: <Glyph name="sun" size={13} />, name: "Light theme" },
              { value: "dark", label: <Glyph name="moon" size={13} />, name: "Dark theme" },
            ]}
          />
        </div>
      </div>
    </header>
  );
}

/** The open map's title: it leads to the shelf, and from the shelf back to the map. */
function OpenTitle({ title }: { title: string }) {
  const isOnShelf = useShelf((state) => state.isInView);
  const address = useMapStore((state) => addressWith(state, {}));
  return (
    <div className={styles.work}>
      <a href={isOnShelf ? address : SHELF_ADDRESS} title={isOnShelf ? `Back to ${title}` : `${title}: all maps`}>
        {title}
      </a>
    </div>
  );
}

function ScreenLink({ to }: { to: Screen }) {
  const address = useMapStore((state) => addressWith(state, { screen: to }));
  const isOnShelf = useShelf((state) => state.isInView);
  const isCurrent = useMapStore((state) => state.screen === to) && !isOnShelf;
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isCurrent) link.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [isCurrent]);
  return (
    <a ref={link} href={address} aria-current={isCurrent ? "page" : undefined}>
      {SCREEN_WORDS[to]}
    </a>
  );
}
