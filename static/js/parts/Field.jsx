// A field with its label, its hint, what is left to write, and a sentence when something is missing.
import { useId } from "preact/hooks";
import { _ } from "../texts.js";
import { classes } from "./classes.js";

/** Characters as people count them. @param {string} text */
const lengthOf = (text) => [...text].length;

/** Nothing typed is cut off: too much is said, not swallowed. @param {{id: string, text: string, most: number}} props */
function Rest({ id, text, most }) {
  const rest = most - lengthOf(text);
  const name = classes("field__rest", rest < 0 && "field__rest--over", rest >= 0 && rest <= 20 && "field__rest--short");
  const words = rest < 0 ? _("{n} Zeichen zu viel", { n: -rest }) : _("noch {n} Zeichen", { n: rest });
  return <p id={id} class={name}>{words}</p>;
}

/**
 * @typedef {{label: any, value: string, onText: (text: string) => void, hint?: any, error?: string, most?: number, optional?: boolean, code?: boolean, [attribute: string]: any}} FieldProps
 */

/** @param {FieldProps & {element: "input"|"textarea"}} props */
function Frame({ element: Element, label, value, onText, hint, error, most, optional, code, ...rest }) {
  const id = useId();
  const described = classes(hint && `${id}-hint`, error && `${id}-error`, most && `${id}-rest`);
  return (
    <div class={classes("field", error && "field--wrong", code && "field--code")}>
      <label class="field__label" for={id}>{label}{optional && <span class="field__optional"> {_("(freiwillig)")}</span>}</label>
      {hint && <p id={`${id}-hint`} class="field__hint">{hint}</p>}
      {error && <p id={`${id}-error`} class="field__error"><span>{error}</span></p>}
      <Element {...rest} id={id} class="field__input" value={value} onInput={(event) => onText(event.currentTarget.value)}
        aria-describedby={described || undefined} aria-invalid={error ? "true" : undefined} />
      {most && <Rest id={`${id}-rest`} text={value} most={most} />}
    </div>
  );
}

/** One line. @param {FieldProps} props */
export const Field = (props) => <Frame type="text" {...props} element="input" />;

/** Several lines; grows with what is written. @param {FieldProps} props */
export const TextArea = (props) => <Frame rows={3} {...props} element="textarea" />;
