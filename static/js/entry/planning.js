// The planning pages: everything here shortens a way that also works without it.
import { dragSteps } from "../planning/drag.js";
import { copyInvitation } from "../planning/invitation.js";
import { mirrorFirstQuestion } from "../planning/mirror.js";
import { arrangeQuestions } from "../planning/questions.js";
import { followTimes } from "../planning/times.js";

const agenda = document.querySelector("[data-agenda]");
const form = document.querySelector("[data-step-form]");

if (agenda) dragSteps(agenda);
if (form) {
  arrangeQuestions(form);
  mirrorFirstQuestion(form);
}
if (agenda && form) followTimes(agenda, form);

for (const place of document.querySelectorAll("[data-copy-text]")) copyInvitation(place);

for (const key of document.querySelectorAll("[data-print]")) {
  key.hidden = false;
  key.addEventListener("click", () => window.print());
}
