// Invented people, places and sentences for the gallery; the words of specimens are data and stay German.

/** The gallery's clock stands still, so that pictures of it can be compared. */
const NOW = Date.UTC(2026, 4, 19, 8, 12);
export const now = () => NOW;

export const timers = {
  running: { ends_at: NOW + 7 * 60_000 + 30_000, left: null },
  gentle: { ends_at: NOW + 42_000, left: null },
  over: { ends_at: NOW - 9_000, left: null },
  paused: { ends_at: null, left: 3 * 60_000 },
};

export const prompt = "Was hat Ihnen in dieser Woche den Rücken gestärkt?";
export const second = "Woran merken Familien, dass sie bei uns willkommen sind?";

export const answers = [
  { id: "a1", text: "Die Kollegin, die ungefragt meinen Spätdienst übernommen hat", status: "visible", source: "phone" },
  { id: "a2", text: "Ein Elternabend, bei dem alle geblieben sind", status: "visible", source: "phone" },
  { id: "a3", text: "Endlich feste Zeit für Absprachen im Sozialraum", status: "waiting", source: "phone" },
  { id: "a4", text: "Die Leitung stand hinter unserer Entscheidung, die Randzeiten anders zu besetzen – auch als es unbequem wurde.", status: "visible", source: "paper" },
  { id: "a5", text: "Blödsinn", status: "hidden", source: "phone" },
  { id: "a6", text: "Lachen im Flur", status: "visible", source: "phone", late: true },
  { id: "a7", text: "Der kurze Draht zum Jugendamt", status: "visible", source: "phone" },
  { id: "a8", text: "Supervision, in der wir ehrlich sein konnten", status: "visible", source: "phone" },
];

export const quote = { id: "c1", text: "Ohne feste Zeiten geht es nicht.", passages: [[5, 17]], status: "visible", source: "phone" };

export const votes = [
  { id: "v1", text: "Übergänge in die Schule", count: 9 },
  { id: "v2", text: "Zeit für Absprachen", count: 5 },
  { id: "v3", text: "Räume", count: 0 },
];

export const observations = [
  { id: "b1", text: "Viele nennen Menschen, kaum jemand nennt Geld.", status: "visible", source: "phone" },
  { id: "b2", text: "Verlässlichkeit zieht sich durch fast alle Karten.", status: "visible", source: "phone" },
];

export const kinds = [
  { kind: 1, label: "Antwort" },
  { kind: 2, label: "Beobachtung" },
  { kind: 3, label: "Gruppe" },
  { kind: 4, label: "Anliegen" },
  { kind: 0, label: "Ohne Art" },
];

export const places = ["Bernkastel", "Daun", "Speyer", "Worms", "Mayen", "Kusel", "Simmern", "Bingen"];

export const steps = [
  { id: "s1", title: "Ankommen", status: "shown", planned: "09:00", actual: "09:02", minutes: 20 },
  { id: "s2", title: "Wofür wir stehen", status: "closed", planned: "09:20", actual: "09:26", minutes: 25, late: 6 },
  { id: "s3", title: "Reflecting Team: Rückenstärkung", status: "open", planned: "09:45", actual: "09:52", minutes: 40, late: 7 },
  { id: "s4", title: "Pause", status: "planned", planned: "10:25", minutes: 15 },
  { id: "s5", title: "Reden aus dem Stegreif", status: "planned", planned: "10:40", minutes: 45 },
];

export const arrivals = [
  { name: "Kita-Leitung", count: 14 },
  { name: "Fachberatung", count: 9 },
  { name: "Kita-Sozialarbeit", count: 11 },
  { name: "Elternvertretung", count: 6 },
  { name: "Jugendamt", count: 4 },
];

export const entrance = {
  code: "K7M4PX",
  url: "http://qid.example/k",
  modules: 33,
  qr: "M4 4.5h7m2 0h1m6 0h1m1 0h7m-25 1h1m5 0h1m2 0h2m1 0h1m1 0h2m2 0h1m5 0h1m-25 1h1m1 0h3m1 0h1m1 0h1m1 0h3m1 0h3m1 0h1m1 0h3m1 0h1m-25 1h1m1 0h3m1 0h1m1 0h2m1 0h3m4 0h1m1 0h3m1 0h1m-25 1h1m1 0h3m1 0h1m1 0h3m1 0h2m2 0h1m1 0h1m1 0h3m1 0h1m-25 1h1m5 0h1m1 0h1m1 0h2m1 0h3m2 0h1m5 0h1m-25 1h7m1 0h1m1 0h1m1 0h1m1 0h1m1 0h1m1 0h7m-17 1h5m1 0h2m-16 1h1m1 0h5m2 0h3m2 0h3m1 0h5m-21 1h2m3 0h2m1 0h1m1 0h2m2 0h1m2 0h1m3 0h1m-24 1h2m1 0h5m1 0h1m3 0h1m1 0h5m1 0h1m1 0h2m-22 1h1m1 0h1m1 0h1m2 0h1m1 0h1m1 0h3m1 0h1m1 0h1m3 0h1m-25 1h1m1 0h1m1 0h1m1 0h3m1 0h1m1 0h2m4 0h1m1 0h1m1 0h3m-25 1h1m2 0h3m1 0h1m1 0h2m1 0h1m1 0h1m1 0h1m2 0h1m1 0h1m1 0h1m-24 1h1m1 0h7m3 0h6m1 0h1m1 0h1m1 0h2m-25 1h1m6 0h1m4 0h1m1 0h2m5 0h1m2 0h1m-25 1h1m2 0h5m1 0h1m2 0h1m1 0h7m1 0h1m-15 1h2m2 0h2m1 0h2m3 0h3m-23 1h7m3 0h1m1 0h1m1 0h1m1 0h1m1 0h1m1 0h5m-25 1h1m5 0h1m1 0h3m1 0h1m1 0h1m1 0h1m3 0h2m1 0h2m-25 1h1m1 0h3m1 0h1m1 0h1m2 0h1m1 0h1m1 0h8m-23 1h1m1 0h3m1 0h1m1 0h3m3 0h2m1 0h4m1 0h3m-25 1h1m1 0h3m1 0h1m1 0h2m2 0h1m1 0h3m2 0h1m2 0h1m1 0h1m-25 1h1m5 0h1m2 0h2m1 0h1m3 0h6m2 0h1m-25 1h7m1 0h3m3 0h1m2 0h8",
};
