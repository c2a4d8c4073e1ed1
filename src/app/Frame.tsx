import { type DragEvent, type ReactNode, useRef, useState } from "react";
import { addressWith } from "../store/address.ts";
import { SCREENS, type Screen } from "../store/mapStore.ts";
import { Button } from "../ui/Button.tsx";
import { Glyph, Mark } from "../ui/glyphs.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import { useMapStore } from "../views/useMapStore.ts";
import styles from "./Frame.module.css";
import { openFile } from "./opening.ts";
import { setTheme, useTheme } from "./theme.ts";
import { WithdrawnBanner } from "./WithdrawnBanner.tsx";

const SCREEN_WORDS: Readonly<Record<Screen, string>> = { map: "Map", matrix: "Matrix" };

/** The running head and what stands under it. A map file may be dropped anywhere. */
export function Frame({ children }: { children: ReactNode }) {
  const [dropping, setDropping] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    const [file] = event.dataTransfer.files;
    if (file) void openFile(file);
  };
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setDropping(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the Open button does the same
    <div
      className={styles.frame}
      onDragOver={over}
      onDragLeave={(event) => event.currentTarget === event.target && setDropping(false)}
      onDrop={drop}
    >
      <button type="button" className={styles.skip} onClick={() => document.getElementById("content")?.focus()}>
        Skip to the screen
      </button>
      <Head />
      <WithdrawnBanner />
      <div id="content" tabIndex={-1} className={styles.content}>
        {children}
      </div>
      {dropping && <div className={styles.dropping}>Drop a map file to open it</div>}
    </div>
  );
}

function Head() {
  const open = useMapStore((state) => state.open);
  const { theme } = useTheme();
  return (
    <header className={styles.head}>
      <a className={styles.brand} href="#/" aria-label="Gainsay, the first map">
        <Mark />
        Gainsay
      </a>
      {open && (
        <div className={styles.work}>
          <span title={open.map.map.title}>{open.map.map.title}</span>
        </div>
      )}
      {open && (
        <nav className={styles.nav} aria-label="Screens">
          {SCREENS.map((one) => (
            <ScreenLink key={one} to={one} />
          ))}
        </nav>
      )}
      <div className={styles.tools}>
        <OpenButton />
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
    </header>
  );
}

function ScreenLink({ to }: { to: Screen }) {
  const address = useMapStore((state) => addressWith(state, { screen: to }));
  const isCurrent = useMapStore((state) => state.screen === to);
  return (
    <a href={address} aria-current={isCurrent ? "page" : undefined}>
      {SCREEN_WORDS[to]}
    </a>
  );
}

function OpenButton() {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button small onClick={() => input.current?.click()} aria-label="Open a map file">
        <Glyph name="load" size={14} />
        <span className={styles.openWord}>Open…</span>
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be mended and opened again.
          event.currentTarget.value = "";
          if (file) void openFile(file);
        }}
      />
    </>
  );
}
