// Takes down what is said in the room, such as quotes during a speech: the words, whose they are, what holds for them, and what stands out.

import { useEffect, useRef, useState } from "preact/hooks";
import { lengthOf, tidy, useDraft } from "../live/writing.js";
import { Button } from "../parts/Button.jsx";
import { _ } from "../texts.js";
import { ticked } from "./arranging.js";
import { Choice } from "./Choice.jsx";
import { MarkedText } from "./MarkedText.jsx";
import { AboutChoice, MarkChoice, RowChoice } from "./Placing.jsx";
import { takenDown } from "./paper.js";
import { useDesk } from "./use_desk.js";

/** The inputs the moderation fills with cards, in the pass that runs; after the step all of them, for what was missed. */
export function TakeDowns({ step }) {
  if (step.status === "planned") return null;
  const inputs = step.inputs.filter((one) => one.by === "facilitator" && one.kind !== "note");
  return inputs.filter((one) => step.status !== "open" || !one.pass || one.pass === step.pass).map((one) => <TakeDown key={one.id} step={step} input={one} />);
}

function TakeDown({ step, input }) {
  const { desk, day } = useDesk();
  const form = useRef(null);
  const [text, setText, clear] = useDraft(desk.drafts, ["spoken", step.id, input.id]);
  const [prompt, setPrompt] = useState(step.prompts[0]?.id ?? "");
  const [passages, setPassages] = useState([]);
  const [marks, setMarks] = useState([]);
  const [row, setRow] = useState(0);
  const [picked, pick] = useState(null);
  const about = picked ?? speaking(input, day);
  // Whoever is called next is meant from then on.
  useEffect(() => pick(null), [day.workshop.wall.group]);
  const words = tidy(text);
  const blocked = !words || lengthOf(words) > input.max_length || Boolean(input.about?.required && !about);
  const send = (event) => {
    event.preventDefault();
    if (blocked) return;
    clear(desk.outbox.add("contribution.write", takenDown({ step, input, prompt, row, about, marks, passages }, text)));
    setPassages([]);
    setMarks([]);
    desk.steering.say(_("Festgehalten."));
    form.current.querySelector("textarea").focus();
  };
  return (
    <form ref={form} class="panel stack stack--tight" onSubmit={send}>
      {input.per_prompt && step.prompts.length > 1 && (
        <Choice label={_("Frage")} value={prompt} options={step.prompts.map(({ id, text: asked }) => ({ value: id, text: asked }))} choose={setPrompt} />
      )}
      <AboutChoice input={input} step={step} about={about} choose={pick} />
      <RowChoice input={input} row={row} choose={setRow} />
      <MarkedText label={_(input.label)} placeholder={input.placeholder && _(input.placeholder)} text={text} onText={setText} passages={passages} onPassages={setPassages} most={input.max_length}>
        <MarkChoice input={input} marks={marks} turn={(mark) => setMarks(ticked(marks, mark, input.marks))} />
        <Button type="submit" blocked={blocked}>{_("Festhalten")}</Button>
      </MarkedText>
    </form>
  );
}

/** Whoever speaks on the wall is meant, until a hand has chosen somebody else. */
function speaking(input, day) {
  const { group } = day.workshop.wall;
  return input.about?.offer === "groups" && day.groups[group] ? group : "";
}
