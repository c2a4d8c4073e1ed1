import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { lookAttributes, schoolLooks } from "../../record/schoolLook.ts";
import type { ColumnBalance } from "../table/columnBalance.ts";
import { balanceParts } from "../words/balanceWords.ts";
import styles from "./PhoneBalance.module.css";

interface Props {
  readonly map: MapDocument;
  readonly balance: ColumnBalance;
  readonly rows: "sources" | "evidence";
  readonly school: Id | undefined;
}

/** How the rows fall for one claim: in a sentence, and as one small square for each. */
export function PhoneBalance({ map, balance, rows, school }: Props) {
  const { lead, parts } = balanceParts(balance, rows);
  const squares = (["both", "against", "support", "broken", "silent"] as const).flatMap((kind) =>
    balance[kind].map(({ id }) => ({ id, kind })),
  );
  return (
    <section className={styles.balance} aria-label="Balance">
      <p>
        {lead}
        {parts.map(({ count, words, join }) => (
          <span key={words}>
            {join}
            <b>{count}</b> {words}
          </span>
        ))}
        .
      </p>
      <div
        aria-hidden="true"
        className={styles.squares}
        {...lookAttributes(school === undefined ? undefined : schoolLooks(map).get(school))}
      >
        {squares.map(({ id, kind }) => (
          <i key={id} className={styles[kind]} />
        ))}
      </div>
    </section>
  );
}
