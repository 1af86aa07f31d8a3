// One contribution on paper: its words, its kind, what the moderation needs to know, and what can be done with it.
import { _ } from "../texts.js";
import { classes } from "./classes.js";
import { Icon } from "./Icon.jsx";
import { Words } from "./Words.jsx";

/** @typedef {{id?: string, text: string, status?: string, source?: string, edited?: boolean, late?: boolean, passages?: [number, number][]}} Contribution */

const Note = ({ icon, children }) => (
  <span class="card__note">
    <Icon name={icon} />
    {children}
  </span>
);

/**
 * `kind` 1…4 gives colour and shape, 0 a white sheet; `label` is its word, `from` stands before the words in their own line. `state` is a <SaveState>, `actions` are buttons.
 * @param {{contribution: Contribution, kind?: 0|1|2|3|4, label?: any, from?: string, as?: string, loose?: boolean, arriving?: boolean, marked?: boolean,
 *   hidden?: boolean, waiting?: boolean, paper?: boolean, documented?: boolean, late?: boolean, state?: any, actions?: any, children?: any}} props
 */
export function Card({ contribution, kind = 1, label, from, as: Element = "li", loose, arriving, state, actions, children, ...said }) {
  const own = { hidden: contribution.status === "hidden", waiting: contribution.status === "waiting",
    paper: contribution.source === "paper", documented: contribution.source === "documenter", late: contribution.late, ...said };
  const notes = state || own.hidden || own.waiting || own.paper || own.documented || own.late || own.marked;
  const name = classes("card", actions && !notes && !children && "card--aside", kind ? `card--kind-${kind}` : "card--plain", loose && "card--loose", arriving && "card--arriving",
    own.hidden && "card--hidden", own.waiting && "card--waiting", own.marked && "card--marked");
  return (
    <Element class={name}>
      {label && <p class="card__kind">{label}</p>}
      <p class="card__text">{from && <span class="card__from">{from}: </span>}<Words text={contribution.text} passages={contribution.passages} /></p>
      {children}
      {(notes || actions) && <Foot {...own} state={state} actions={actions} />}
    </Element>
  );
}

function Foot({ marked, hidden, waiting, paper, documented, late, state, actions }) {
  return (
    <div class="card__foot">
      {state}
      {marked && <Note icon="alert">{_("Wort prüfen")}</Note>}
      {hidden && <Note icon="eye_shut">{_("ausgeblendet")}</Note>}
      {waiting && <Note icon="hourglass">{_("wartet auf Freigabe")}</Note>}
      {paper && <Note icon="paper">{_("von Papier")}</Note>}
      {documented && <Note icon="pencil">{_("mitgeschrieben")}</Note>}
      {late && <Note icon="clock">{_("nachgereicht")}</Note>}
      {actions && <div class="card__actions">{actions}</div>}
    </div>
  );
}
