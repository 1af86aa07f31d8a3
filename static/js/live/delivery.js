// How acts reach the server: over the socket, and over plain HTTP where sockets cannot be had.

const ANSWER_WITHIN = 15000;

export function createDelivery(live, { csrf, address = "/api/acts" }) {
  return {
    ready: () => live.get().status === "live" || (live.stuck() && navigator.onLine !== false),
    send: (acts) => (live.get().status === "live" ? live.acts(acts) : posted(address, csrf, { ...live.who, acts })),
  };
}

async function posted(address, csrf, message) {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), ANSWER_WITHIN);
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRFToken": csrf },
      body: JSON.stringify(message),
      signal: giveUp.signal,
    });
    return (await response.json()).answers ?? [];
  } finally {
    clearTimeout(timer);
  }
}
