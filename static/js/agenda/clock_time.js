// A moment as people read it from a clock.

/** "09:05" on this device's clock. */
export function clockTime(milliseconds) {
  const when = new Date(milliseconds);
  return [when.getHours(), when.getMinutes()].map((number) => String(number).padStart(2, "0")).join(":");
}
