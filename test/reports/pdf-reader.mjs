// A PDF from standard input as JSON: text, bookmarks, information.
import { buffer } from 'node:stream/consumers';
import { getDocumentProxy } from 'unpdf';

const pdf = await getDocumentProxy(new Uint8Array(await buffer(process.stdin)), { verbosity: 0 });
const pages = [];
let links = 0;
for (let number = 1; number <= pdf.numPages; number++) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  pages.push(items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''));
  links += (await page.getAnnotations()).length;
}
const { info } = await pdf.getMetadata();
const outline = (await pdf.getOutline()) ?? [];
const preferences = await pdf.getViewerPreferences();
process.stdout.write(JSON.stringify({ pages, outline: outline.map(({ title }) => title), info, links, displayTitle: preferences?.DisplayDocTitle === true }));
