import { writeAddress } from "../../store/address.ts";
import { INITIAL_SETTINGS } from "../../store/mapStore.ts";
import { Button } from "../../ui/Button.tsx";
import { Glyph } from "../../ui/glyphs.tsx";
import { SchoolBadge, SchoolName, SchoolSpine } from "../../views/record/SchoolSign.tsx";
import { chooseFile } from "../chooseFile.ts";
import styles from "./ShelfView.module.css";
import { SHELVED_MAPS } from "./shelfEntries.ts";

type ShelvedMap = (typeof SHELVED_MAPS)[number];

/** The start page: the maps that come with the app, and the way to one's own. */
export function ShelfView() {
  return (
    <main className={styles.page}>
      <div className={styles.opening}>
        <h1>Which argument will you open?</h1>
        <p>
          Gainsay maps how historians argue: which document supports or undercuts each explanation, and by which steps.
          Every standing on a map comes with its reason, and every line can be followed down to the source.
        </p>
      </div>
      <h2 className={styles.section}>On the shelf</h2>
      <ul className={styles.shelf}>
        {SHELVED_MAPS.map((shelved) => (
          <li key={shelved.id}>
            <Volume shelved={shelved} />
          </li>
        ))}
      </ul>
      <h2 className={styles.section}>A map of your own</h2>
      <div className={styles.own}>
        <p>
          A map is one JSON file. Drop it anywhere on this page, or choose it. It is opened on this device and sent
          nowhere.
        </p>
        <Button onClick={chooseFile}>
          <Glyph name="load" size={14} />
          Choose a file…
        </Button>
      </div>
    </main>
  );
}

/** A map as a volume: the spines of its schools, what it asks, what is in it. */
function Volume({ shelved: { id, head, counts } }: { shelved: ShelvedMap }) {
  const { title, question, summary, about, compiledBy, compiledOn, licence, language } = head.map;
  const address = writeAddress(id, INITIAL_SETTINGS);
  return (
    <article className={styles.volume} lang={language}>
      <div className={styles.spines} aria-hidden="true">
        {head.schools.map((school) => (
          <SchoolSpine key={school.id} map={head} school={school.id} />
        ))}
      </div>
      <div className={styles.body}>
        <h3 className={styles.title}>
          <a href={address}>{title}</a>
        </h3>
        <p className={styles.question}>{question}</p>
        <ul className={styles.schools} aria-label="Schools">
          {head.schools.map((school) => (
            <li key={school.id}>
              <SchoolBadge map={head} school={school.id} />
              <SchoolName map={head} school={school.id} short />
            </li>
          ))}
        </ul>
        <p className={styles.summary}>{summary}</p>
        <Counts counts={counts} />
        <div className={styles.ways} lang="en">
          <a className={styles.way} href={address}>
            Open the map
          </a>
          <a className={styles.way} href={writeAddress(id, { ...INITIAL_SETTINGS, screen: "matrix" })}>
            Open the matrix
          </a>
        </div>
        <details className={styles.about}>
          <summary lang="en">How it was made</summary>
          {about && <p>{about}</p>}
          <p lang="en">
            Compiled by {compiledBy}, {compiledOn}
            {licence && `, ${licence}`}.
          </p>
        </details>
      </div>
    </article>
  );
}

/** How many of what; the words are those of the screens. */
function Counts({ counts }: { counts: ShelvedMap["counts"] }) {
  const parts: readonly [number, string, string][] = [
    [counts.schools, "school", "schools"],
    [counts.claims, "claim", "claims"],
    [counts.evidence, "evidence item", "evidence items"],
    [counts.sources, "document", "documents"],
    [counts.inferences, "relation", "relations"],
  ];
  return (
    <ul className={styles.counts} lang="en" aria-label="In this map">
      {parts.map(([count, one, many]) => (
        <li key={many}>
          <b>{count.toLocaleString("en")}</b> {count === 1 ? one : many}
        </li>
      ))}
    </ul>
  );
}
