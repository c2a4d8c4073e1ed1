import styles from "./SignDrawing.module.css";

export type Sign = "card" | "supports" | "cut" | "rebuts" | "undercuts" | "qualifies" | "attests";

const LABELS: Readonly<Record<Sign, string>> = {
  card: "A card with a coloured edge and a letter",
  supports: "A solid line with an arrowhead, from card to card",
  cut: "A thin line with a hollow arrowhead",
  rebuts: "A dashed line that ends in a bar at a card",
  undercuts: "A dotted line that ends in a ring on another line",
  qualifies: "A fine broken line that ends in a diamond",
  attests: "A fine grey line with a square foot",
};

/** One sign of the map, drawn as large as it takes to be understood. */
export function SignDrawing({ sign }: { sign: Sign }) {
  return (
    <svg className={styles.drawing} viewBox="0 0 132 52" role="img" aria-label={LABELS[sign]} data-hue="blue">
      {sign === "card" ? <Card /> : <Line sign={sign} />}
    </svg>
  );
}

function Card() {
  return (
    <>
      <rect className={styles.card} x="30" y="4" width="72" height="44" rx="1.5" />
      <path className={styles.school} d="M30.5 4v44" strokeWidth="5" />
      <rect className={styles.badge} x="40" y="10" width="11" height="11" rx="1.5" />
      <path className={styles.letter} d="M43.6 18.4v-5.8h2.2a1.8 1.8 0 0 1 0 3.6h-2.2m2.4 0 1.8 2.2" />
      <path className={styles.text} d="M56 15.5h26M40 28h54M40 34h48M40 40h30" />
    </>
  );
}

function Line({ sign }: { sign: Exclude<Sign, "card"> }) {
  const raised = sign === "undercuts";
  const middle = raised ? 13 : 26;
  const top = middle - 10;
  return (
    <>
      <rect className={styles.card} x="2" y={top} width="32" height="20" rx="1.5" />
      <rect className={styles.card} x="98" y={top} width="32" height="20" rx="1.5" />
      <path
        className={styles.text}
        d={`M8 ${middle - 3}h20M8 ${middle + 3}h14M104 ${middle - 3}h20M104 ${middle + 3}h14`}
      />
      {sign === "supports" && (
        <>
          <path className={styles.school} d="M34 26h54" strokeWidth="2.4" />
          <path className={styles.schoolFill} d="M98 26 86 20.4v11.2Z" />
        </>
      )}
      {sign === "cut" && (
        <>
          <path className={styles.school} d="M34 26h52" strokeWidth="1.2" />
          <path className={styles.hollow} d="M97 26 86 20.8v10.4Z" />
        </>
      )}
      {sign === "rebuts" && (
        <>
          <path className={styles.ink} d="M34 26h58" strokeWidth="2.4" strokeDasharray="7 4" />
          <path className={styles.ink} d="M94 15v22" strokeWidth="3.2" />
        </>
      )}
      {sign === "undercuts" && (
        <>
          <path className={styles.school} d="M34 13h27" strokeWidth="2.4" />
          <path className={styles.school} d="M71 13h15" strokeWidth="1.2" />
          <path className={styles.hollow} d="M97 13 86 7.8v10.4Z" />
          <path className={styles.dots} d="M66 34V21" />
          <circle className={styles.ring} cx="66" cy="13" r="5" />
          <rect className={styles.card} x="50" y="36" width="32" height="15" rx="1.5" />
          <path className={styles.text} d="M56 43.5h20" />
        </>
      )}
      {sign === "qualifies" && (
        <>
          <path className={styles.ink} d="M34 26h49" strokeWidth="1.4" strokeDasharray="3 2 1 2" />
          <path className={styles.ring} d="m97 26-7-5.6-7 5.6 7 5.6Z" strokeWidth="1.4" />
        </>
      )}
      {sign === "attests" && (
        <>
          <path className={styles.cites} d="M34 26h64" />
          <rect className={styles.citesFill} x="91" y="22.5" width="7" height="7" />
        </>
      )}
    </>
  );
}
