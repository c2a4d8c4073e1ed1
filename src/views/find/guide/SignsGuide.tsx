import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { onMap } from "../../../commands/command.ts";
import { skipGuide } from "../../../commands/helping.ts";
import { STANDINGS } from "../../../store/filters.ts";
import { Button } from "../../../ui/Button.tsx";
import { StandingSign } from "../../record/StandingSign.tsx";
import { useMapStore } from "../../useMapStore.ts";
import { KeyCaps } from "../KeyCaps.tsx";
import { closeGuide, rememberGuide, useGuide } from "./guide.ts";
import { SignDrawing } from "./SignDrawing.tsx";
import styles from "./SignsGuide.module.css";
import { GUIDE_STEPS } from "./signs.ts";

/** The signs of the map in thirty seconds, under the map on a first visit. It covers nothing and asks for nothing. */
export function SignsGuide() {
  const isOnMap = useMapStore(onMap);
  const { isOpen, isAskedFor } = useGuide();
  return isOnMap && isOpen ? <Guide takesFocus={isAskedFor} /> : null;
}

function Guide({ takesFocus }: { takesFocus: boolean }) {
  const [place, setPlace] = useState(0);
  const next = useRef<HTMLButtonElement>(null);
  const step = GUIDE_STEPS[place];
  const isLast = place === GUIDE_STEPS.length - 1;
  useEffect(rememberGuide, []);
  useEffect(() => {
    if (takesFocus) next.current?.focus();
  }, [takesFocus]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // Otherwise Escape goes on to the map and takes the selection away.
    event.preventDefault();
    closeGuide();
  };
  return (
    <section className={styles.guide} aria-labelledby="guide-name" onKeyDown={onKeyDown}>
      <div className={styles.drawing}>
        {step && step.sign !== "standing" && <SignDrawing key={step.sign} sign={step.sign} />}
        {step?.sign === "standing" && (
          <div className={styles.standings}>
            {STANDINGS.map((standing) => (
              <StandingSign key={standing} standing={standing} />
            ))}
          </div>
        )}
      </div>
      <div>
        <h2 id="guide-name" className={styles.name}>
          The signs, in thirty seconds
        </h2>
        <p className={styles.text} aria-live="polite">
          <b>{step?.title}</b> {step?.text}
        </p>
      </div>
      <div className={styles.controls}>
        <span className={styles.count}>
          <span className="visually-hidden">Sign </span>
          {place + 1} of {GUIDE_STEPS.length}
        </span>
        {place > 0 && (
          <Button small onClick={() => setPlace(place - 1)}>
            Back
          </Button>
        )}
        <Button small look="primary" ref={next} onClick={() => (isLast ? closeGuide() : setPlace(place + 1))}>
          {isLast ? "Done" : "Next"}
        </Button>
        {!isLast && (
          <Button small look="bare" onClick={closeGuide}>
            Skip <KeyCaps keys={skipGuide.keys} />
          </Button>
        )}
      </div>
    </section>
  );
}
