// Class names from parts: joins what is there and leaves out what is not.

/** @param {...(string|false|null|undefined)} names */
export const classes = (...names) => names.filter(Boolean).join(" ");
