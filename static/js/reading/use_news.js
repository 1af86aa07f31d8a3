// Tells what has changed on the wall to those who listen: politely, seldom, and only the newest on each topic.

import { useEffect, useRef } from "preact/hooks";
import { announce } from "../live/announcer.js";
import { newsOf } from "./news.js";

/** `shown` is null when there is nothing to read along. */
export function useNews(shown) {
  const before = useRef(null);
  useEffect(() => {
    const news = shown && newsOf(before.current, shown);
    if (news) announce(news.topic, news.text);
    before.current = shown;
  }, [shown]);
}
