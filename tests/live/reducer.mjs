// Lets tests use the shipped reducer: each line in is a view and events, each line out is the view after them.

import { createInterface } from "node:readline";
import { apply } from "../../static/js/live/reducer.js";

for await (const line of createInterface({ input: process.stdin })) {
  const { view, events } = JSON.parse(line);
  console.log(JSON.stringify(events.reduce(apply, view)));
}
