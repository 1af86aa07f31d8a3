// Bundles what browsers load: static/{js,css}/entry/* and the fonts of screens and paper become static/dist/, each text with a .gz beside it.
import { build } from "esbuild";
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const checkout = join(here, "..");
const fontFamilies = join(checkout, "node_modules/@fontsource");
const writing = "atkinson-hyperlegible-next";
// Set on paper only: no style sheet names it, so no page ever fetches it.
const paper = { family: "noto-emoji", files: ["noto-emoji-emoji-400-normal.woff2"] };
const finished = join(here, "dist");
const workbench = join(here, `.dist-${process.pid}`);

// Phones of about 2019 still come to workshops: they set what the bundles may use.
const oldestScript = "es2019";
const oldestBrowsers = ["chrome79", "edge79", "firefox72", "safari13"];
const texts = new Set([".js", ".css", ".svg", ".json", ".txt"]);

/** `participant_more.jsx` is the second file of the page whose first one is `participant.jsx`: fetched when the day needs it. */
const isSecond = (name) => /_more\.jsx?$/.test(name);

const entries = async (kind, fits) => {
  const folder = join(here, kind, "entry");
  const names = await readdir(folder).catch(() => []);
  return names.filter(fits).sort().map((name) => join(folder, name));
};

const bundle = async (kind, fits, settings) => {
  const entryPoints = await entries(kind, fits);
  if (!entryPoints.length) return { inputs: {}, outputs: {} };
  const { metafile } = await build({
    entryPoints, outdir: join(workbench, kind), absWorkingDir: checkout,
    bundle: true, minify: true, charset: "utf8", legalComments: "none", metafile: true,
    logLevel: "warning", logLimit: 5, ...settings,
  });
  return metafile;
};

// A second file draws with what the first one lends it: a Preact of its own would know nothing of the hooks of the other.
const borrowing = async () => {
  const home = join(here, "js/participant");
  const list = [...(await readFile(join(home, "lent.js"), "utf8")).matchAll(/^export \{ (.+) \} from "(.+)";$/gm)];
  const whole = (path, folder) => (path.startsWith(".") ? join(folder, path) : path);
  const places = new Set(list.map(([, , path]) => whole(path, home)));
  const names = list.map(([, lent]) => lent).join(", ");
  const setup = ({ onResolve, onLoad }) => {
    onResolve({ filter: /./ }, ({ path, resolveDir }) => (places.has(whole(path, resolveDir)) ? { path: "lent", namespace: "lent" } : undefined));
    onLoad({ filter: /./, namespace: "lent" }, () => ({ contents: `const { ${names} } = globalThis.qidtool; export { ${names} };` }));
  };
  return { name: "borrowing", setup };
};

// Which modules a page's bundles hold: pages in other languages carry the sentences of these and no others.
const modules = async (outputs) => {
  const held = {};
  for (const { entryPoint, inputs } of outputs.filter((output) => output.entryPoint)) {
    const used = Object.keys(inputs).filter((name) => name.startsWith("static/") && inputs[name].bytesInOutput > 0);
    const page = basename(entryPoint, extname(entryPoint)).replace(/_more$/, "");
    held[page] = [...new Set([...(held[page] ?? []), ...used])].sort();
  }
  await writeFile(join(workbench, "modules.json"), JSON.stringify(held));
};

// Whoever gets the bundles gets the licences of what is inside them.
const licences = async ({ inputs }) => {
  const packages = Object.keys(inputs).map((input) => /^(.*node_modules\/(?:@[^/]+\/)?([^/]+))\//.exec(input)).filter(Boolean);
  const folders = new Map(packages.map(([, folder, name]) => [name, folder]).sort());
  const sections = [];
  for (const [name, folder] of folders) {
    const file = (await readdir(join(checkout, folder))).find((one) => /^licen[cs]e/i.test(one));
    const words = file ? await readFile(join(checkout, folder, file), "utf8") : "see its package.json";
    sections.push(`${name}\n\n${words}`);
  }
  if (sections.length) await writeFile(join(workbench, "js", "LICENSES.txt"), sections.join("\n\n"));
};

const layOut = async (family, names) => {
  const from = join(fontFamilies, family);
  const folder = join(workbench, "fonts");
  await mkdir(folder, { recursive: true });
  await Promise.all(names.map((name) => cp(join(from, "files", name), join(folder, name))));
  // The Open Font License asks to travel with the font.
  await cp(join(from, "LICENSE"), join(folder, `LICENSE-${family}.txt`));
};

const fonts = async () => {
  const sheet = await readFile(join(here, "css/fonts.css"), "utf8").catch(() => "");
  const names = [...new Set([...sheet.matchAll(/\/static\/dist\/fonts\/([\w-]+\.woff2)/g)].map((found) => found[1]))];
  if (names.length) await layOut(writing, names);
  await layOut(paper.family, paper.files);
};

const compress = async (folder) => {
  for (const found of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, found.name);
    if (found.isDirectory()) await compress(path);
    else if (texts.has(extname(path))) await writeFile(`${path}.gz`, gzipSync(await readFile(path), { level: 9 }));
  }
};

try {
  await mkdir(workbench, { recursive: true });
  const jsx = { jsx: "automatic", jsxImportSource: "preact" };
  const settings = { target: oldestScript, format: "iife", ...jsx };
  const isScript = (name) => [".js", ".jsx"].includes(extname(name));
  const scripts = await bundle("js", (name) => isScript(name) && !isSecond(name), settings);
  const seconds = await bundle("js", isSecond, { ...settings, plugins: [await borrowing()] });
  await licences(scripts);
  await modules([...Object.values(scripts.outputs), ...Object.values(seconds.outputs)]);
  await bundle("css", (name) => extname(name) === ".css", { target: oldestBrowsers, external: ["/static/*"] });
  await fonts();
  await compress(workbench);
  // Swapped in one move, so that a running server never sees half a build.
  await rm(finished, { recursive: true, force: true });
  await rename(workbench, finished);
} finally {
  await rm(workbench, { recursive: true, force: true });
}
