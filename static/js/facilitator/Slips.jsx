// What was just done, with the way back.

import { useStore } from "../live/use_store.js";
import { Toast, Toasts } from "../parts/Toast.jsx";
import { useDesk } from "./use_desk.js";

export function Slips() {
  const { desk } = useDesk();
  const { slips } = useStore(desk.steering);
  return (
    <div class="cockpit-slips">
      <Toasts>{slips.map((slip) => <Slip key={slip.id} slip={slip} steering={desk.steering} />)}</Toasts>
    </div>
  );
}

function Slip({ slip, steering }) {
  const undo = slip.undo ? () => steering.undo(slip) : undefined;
  return <Toast text={slip.text} seconds={slip.lasts / 1000} onUndo={undo} onGone={() => steering.forget(slip.id)} />;
}
