// What the phone's first file lends to its second one, so that neither brings Preact, the parts or the announcer twice; the build reads this list.

export { Fragment, jsx, jsxs } from "preact/jsx-runtime";
export { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
export { alarm, announce } from "../live/announcer.js";
export { useDraft, useWriting } from "../live/writing.js";
export { Button } from "../parts/Button.jsx";
export { Card } from "../parts/Card.jsx";
export { classes } from "../parts/classes.js";
export { TextArea } from "../parts/Field.jsx";
export { Icon } from "../parts/Icon.jsx";
export { Dot, Mark } from "../parts/Mark.jsx";
export { Notice } from "../parts/Notice.jsx";
export { SaveState } from "../parts/SaveState.jsx";
export { _, _n } from "../texts.js";
export { EDIT, beneath, draftKey, fieldsOf, isBeneath, standsAmongOthers } from "./fields.js";
export { Full, Label, whoSees } from "./inputs/Cards.jsx";
export { drawn, hasToldSlot } from "./MethodPage.jsx";
export { Mine } from "./Mine.jsx";
export { MyCard, start } from "./MyCard.jsx";
export { cardsOf, isThere, myCards } from "./my_cards.js";
export { withdraw } from "./phone.js";
export { Refused } from "./Refused.jsx";
export { choiceOfPlace, chosenPlace, detailsOf } from "./places_to_be.js";
export { inputsOf, whyNot } from "./tasks.js";
