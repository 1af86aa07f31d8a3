// Shows at once what somebody has just chosen, until it is stored and shows by itself.

import { useState } from "preact/hooks";

/** `[shown, wish]`; `wish(value, stored)` shows the value until `stored` is settled, or until a newer wish. */
export function useWish(known) {
  const [current, set] = useState(null);
  const wish = (value, stored) => {
    const own = { value };
    set(own);
    stored.finally(() => set((now) => (now === own ? null : now)));
  };
  return [current ? current.value : known, wish];
}
