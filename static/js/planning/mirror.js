// The pictured phone shows the first question as it is being written.

export function mirrorFirstQuestion(form) {
  const places = [...document.querySelectorAll("[data-preview]")];
  const fieldOf = { text: "[name=prompt_text]", hint: "[name=prompt_hint]" };
  form.addEventListener("input", () => {
    for (const place of places) place.textContent = form.querySelector(fieldOf[place.dataset.preview])?.value ?? "";
  });
}
