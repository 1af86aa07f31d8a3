// Lets a component draw from a store and be drawn again when it changes.

import { useEffect, useState } from "preact/hooks";

export function useStore(store) {
  const [value, setValue] = useState(store.get());
  useEffect(() => {
    setValue(store.get());
    return store.subscribe(setValue);
  }, [store]);
  return value;
}
