// Time, place in the day, numbers, arrivals and the way in.
import { CodeAndQr, ConnectionMark, Count, Dots, StepLine, Timer } from "../parts/index.js";
import { useState } from "preact/hooks";
import { _ } from "../texts.js";
import { Section, Specimen, Specimens } from "./Section.jsx";
import { arrivals, entrance, now, steps, timers } from "./specimens.js";

export function Times() {
  const [chosen, choose] = useState("s3");
  return (
    <Section id="zeit" title={_("Zeit, Tag und Zahlen")}>
      <Specimens>
        <Specimen name={_("Uhr eines Schritts")}>
          <div class="row">{["running", "gentle", "over", "paused"].map((key) => <Timer key={key} timer={timers[key]} now={now} />)}</div>
        </Specimen>
        <Specimen name={_("Große Uhr")}><Timer big timer={timers.gentle} now={now} /></Specimen>
        <Specimen name={_("Zahlen")}>
          <div class="row"><Count number={44} of={52} label="sind da" /><Count number={31} label="haben geschrieben" /></div>
        </Specimen>
        <Specimen name={_("Verbindung")}><div class="row"><ConnectionMark connected /><ConnectionMark connected={false} /></div></Specimen>
        <Specimen name={_("Der Tag als Linie")}><StepLine steps={steps} chosen={chosen} onChoose={choose} /></Specimen>
        <Specimen name={_("Wer schon da ist")}><Dots groups={arrivals} /></Specimen>
        <Specimen name={_("Zugang")}><CodeAndQr {...entrance} /></Specimen>
      </Specimens>
    </Section>
  );
}
