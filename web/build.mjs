// Makes web/dist: styles, script, fonts and the icon under names that carry the hash of their content,
// a manifest of those names, and ready compressed copies of all text.
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

import * as esbuild from "esbuild";
import * as sass from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "dist");
const fontFiles = join(here, "node_modules/@fontsource-variable/source-sans-3/files");
const fonts = [
  "source-sans-3-latin-wght-normal.woff2",
  "source-sans-3-latin-ext-wght-normal.woff2",
  "source-sans-3-latin-wght-italic.woff2",
];
const manifest = {};

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
for (const font of fonts) await place(font, await readFile(join(fontFiles, font)));
await place("icon.svg", await readFile(join(here, "src/icon.svg")));
await place("kortteli.css", await styles());
await place("kortteli.js", await script());
await writeFile(join(dist, "LICENSES.txt"), await licences());
await writeFile(join(dist, "manifest.json"), JSON.stringify(manifest, null, 2) + "\n");

// Writes a file under a name with the hash of its content, and compressed copies of it if it is text.
async function place(name, content) {
  const bytes = Buffer.from(content);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  const extension = extname(name);
  const hashed = `${basename(name, extension)}-${hash}${extension}`;
  manifest[name] = hashed;
  await writeFile(join(dist, hashed), bytes);
  if (extension === ".woff2") return;
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  await writeFile(join(dist, `${hashed}.br`), brotliCompressSync(bytes, best));
  await writeFile(join(dist, `${hashed}.gz`), gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }));
}

// The style sheet, with the fonts under their hashed names.
async function styles() {
  const compiled = sass.compile(join(here, "src/styles/index.scss"), {
    loadPaths: [join(here, "node_modules")],
    quietDeps: true,
  });
  const named = fonts.reduce((css, font) => css.replaceAll(`url("${font}")`, `url("${manifest[font]}")`), compiled.css);
  const minified = await esbuild.transform(named, { loader: "css", minify: true, target: ["chrome123", "firefox120", "safari17"] });
  return minified.code;
}

// What is built in, with its licence, and the licence's text where the package brings one.
async function licences() {
  const packages = ["@fontsource-variable/source-sans-3", "govuk-frontend", "htmx.org"].map(async (name) => {
    const folder = join(here, "node_modules", name);
    const { version, license, homepage } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    const text = await readFile(join(folder, "LICENSE"), "utf8").catch(() => "");
    return `${name} ${version} (${license})\n${homepage ?? ""}\n\n${text}`;
  });
  return (await Promise.all(packages)).join("\n\n");
}

// The script with what it uses, as one module.
async function script() {
  const built = await esbuild.build({
    entryPoints: [join(here, "src/app.js")],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    legalComments: "none",
  });
  return built.outputFiles[0].contents;
}
