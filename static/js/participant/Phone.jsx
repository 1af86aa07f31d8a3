// The whole phone: where one is, what is asked, what one has written, and who one is.

import { useMemo, useState } from "preact/hooks";
import { dayOf } from "../agenda/day.js";
import { isRest } from "../agenda/rest.js";
import { inOrder } from "../agenda/running.js";
import { useStore } from "../live/use_store.js";
import { _ } from "../texts.js";
import { useCourse } from "./course.js";
import { asksForMore, fieldsOf, isPlain } from "./fields.js";
import { Header } from "./Header.jsx";
import { hasToldSlot } from "./MethodPage.jsx";
import { Mine } from "./Mine.jsx";
import { useMore } from "./more.js";
import { myCards } from "./my_cards.js";
import { Rest } from "./Rest.jsx";
import { Still } from "./Still.jsx";
import { StepSwitch } from "./StepSwitch.jsx";
import { Task } from "./Task.jsx";
import { Troubles } from "./Troubles.jsx";
import { useNews } from "./news.js";
import { WhoIAm } from "./WhoIAm.jsx";

export function Phone({ phone }) {
  const { status, view, refusal } = useStore(phone.live);
  const box = useStore(phone.outbox);
  const cards = myCards(view, box, status === "live");
  useNews(status, view && cards);
  const { workshop } = dayOf(view);
  return (
    <div class="phone">
      <Header workshop={workshop} status={status} />
      <Troubles status={status} refusal={refusal} keeps={box.keeps} />
      {workshop ? <Inside {...{ phone, view, box, workshop, cards }} /> : <Still title={_("Gleich ist es so weit.")} />}
    </div>
  );
}

function Inside({ view, box, ...known }) {
  const { phone, workshop } = known;
  const steps = useMemo(() => inOrder(view.state.steps), [view.state.steps]);
  const course = useCourse(phone.drafts, steps);
  const step = steps.find((one) => one.id === course.task?.step);
  const more = useMore(asksForMore(steps, view.state) || steps.some(hasToldSlot));
  const circle = more?.circleOf(view, box, phone.person);
  const shared = { ...known, steps, more, circle, posters: view.state.posters };
  return (
    <>
      {more && <more.NotChosen {...shared} />}
      {workshop.status === "ended" ? <Ended {...shared} /> : <Running {...shared} course={course} step={step} />}
      <WhoIAm {...shared} person={view.state.people?.[phone.person]} />
      {more && <more.GroupNews cards={known.cards} />}
    </>
  );
}

function Ended({ more, ...shared }) {
  if (more) return <more.Farewell {...shared} more={more} />;
  return (
    <>
      <Still title={_("Danke fürs Mitdenken!")} />
      <Mine {...shared} />
    </>
  );
}

function Running({ course, step, ...shared }) {
  const [place, setPlace] = useState({});
  if (!step) return <Between {...shared} />;
  const { pass } = course.task;
  const prompt = place[step.id] ?? 0;
  const turn = (at) => setPlace({ ...place, [step.id]: at });
  if (isRest(step)) {
    return (
      <>
        <StepSwitch steps={shared.steps} course={course} />
        <Rest {...shared} step={step} pass={pass} course={course} />
        <Mine {...shared} />
      </>
    );
  }
  const hasBoard = fieldsOf(step, pass).some((input) => isPlain(input, step));
  return (
    <>
      <StepSwitch steps={shared.steps} course={course} />
      <div class={hasBoard ? "phone__columns" : "phone__alone"}>
        <Task {...shared} key={`${step.id} ${pass}`} step={step} pass={pass} course={course} at={prompt} turn={turn} />
        {hasBoard && <Mine {...shared} step={step} pass={pass} at={prompt} />}
      </div>
    </>
  );
}

function Between({ workshop, ...shared }) {
  const { more, circle } = shared;
  const mayChoose = more && workshop.grouping === "choice" && !circle.group;
  return (
    <>
      <Still workshop={workshop} steps={shared.steps}>{mayChoose && <more.ChooseGroup {...shared} workshop={workshop} />}</Still>
      <Mine {...shared} workshop={workshop} />
    </>
  );
}
