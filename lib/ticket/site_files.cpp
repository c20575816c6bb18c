#include "ticket/site_files.hpp"

namespace cs {

const std::string_view site_style =
    R"css(:root{color-scheme:light dark;--page:#fff;--ink:#1f2328;--quiet:#57606a;--line:#e4e7eb;--rule:#9aa4af;--link:#1f5fa8;--code:#f4f6f8}
@media (prefers-color-scheme:dark){:root{--page:#15181c;--ink:#e4e7ea;--quiet:#a0a9b3;--line:#2c3138;--rule:#69737d;--link:#7fb2ea;--code:#20252b}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
header,main,footer{max-width:46rem;margin:0 auto;padding:0 1.5rem}
header{display:flex;justify-content:space-between;gap:1rem;padding-top:1.5rem;color:var(--quiet);font-size:.9375rem}
main{padding-top:2rem;padding-bottom:3rem;overflow-wrap:break-word}
footer{padding-bottom:2rem;color:var(--quiet);font-size:.8125rem}
h1{font-size:1.75rem;line-height:1.25;letter-spacing:-.015em;margin:0 0 1.25rem}
h2{font-size:1.125rem;margin:2.25rem 0 .5rem}
h3{font-size:1rem;margin:1.75rem 0 .5rem}
a{color:var(--link);text-decoration:none}
a:hover,a:focus{text-decoration:underline}
ul.list{list-style:none;margin:0;padding:0;border-top:1px solid var(--line)}
ul.list li{padding:.5rem 0;border-bottom:1px solid var(--line)}
ul.list span{color:var(--quiet);font-size:.875rem;margin-left:.75rem}
input{width:100%;padding:.625rem .875rem;font:inherit;color:inherit;background:transparent;border:1px solid var(--rule);border-radius:.375rem}
h2 a{color:inherit}
.more{margin:.5rem 0;font-size:.9375rem}
.none{color:var(--quiet)}
[hidden]{display:none}
pre,code{font:.875em/1.5 ui-monospace,"SF Mono",Menlo,Consolas,monospace;background:var(--code);border-radius:.25rem}
code{padding:.1em .3em}
pre{padding:.75rem 1rem;overflow-x:auto}
pre code{padding:0}
blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid var(--line);color:var(--quiet)}
table{border-collapse:collapse;display:block;overflow-x:auto;font-size:.9375rem}
th,td{padding:.375rem 1.25rem .375rem 0;text-align:left;vertical-align:baseline;border-bottom:1px solid var(--line)}
@media print{header a,#search{display:none}}
)css";

// Words are cut here as they were cut for the index: NFKC, small letters, Chinese in pairs of characters.
const std::string_view site_script = R"js(
const running = /([\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]+)/u;
const lang = document.documentElement.dataset.lang;
const here = pages.filter(page => page.lang === lang)
  .map(page => ({...page, all: new Set(page.words.split(' ')), heading: new Set(cut(page.title))}));

function cut(text) {
  const words = [];
  for (const run of text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) || []) {
    for (const part of run.split(running)) {
      if (part === '') continue;
      const letters = [...part];
      if (!running.test(part)) words.push(part.length > 3 && /[a-z]s$/.test(part) && !/[siu]s$/.test(part) ? part.slice(0, -1) : part);
      else if (letters.length === 1) words.push(part);
      else for (let i = 0; i + 1 < letters.length; ++i) words.push(letters[i] + letters[i + 1]);
    }
  }
  return [...new Set(words)];
}

// A word that few pages have says more; one in the title counts three times. The last word may still be typed.
function search(question) {
  const asked = cut(question);
  const has = (set, word, last) => set.has(word) || (last && word.length > 1 && [...set].some(each => each.startsWith(word)));
  const hits = here.map(page => ({page, score: 0}));
  asked.forEach((word, place) => {
    const last = place + 1 === asked.length;
    const found = hits.filter(hit => has(hit.page.all, word, last));
    for (const hit of found) hit.score += Math.log(1 + here.length / found.length) * (has(hit.page.heading, word, last) ? 3 : 1);
  });
  return hits.filter(hit => hit.score > 0).sort((a, b) => b.score - a.score).slice(0, 20).map(hit => hit.page);
}

const box = document.getElementById('question'), list = document.getElementById('found'), none = document.getElementById('none'), areas = document.getElementById('areas');

function show() {
  const question = box.value.trim(), found = question === '' ? [] : search(question);
  list.replaceChildren(...found.map(page => {
    const item = document.createElement('li'), link = document.createElement('a'), area = document.createElement('span');
    link.href = page.url;
    link.textContent = page.title;
    area.textContent = page.area;
    item.append(link, area);
    return item;
  }));
  list.hidden = found.length === 0;
  none.hidden = question === '' || found.length > 0;
  areas.hidden = question !== '';
}

function read() {
  const given = new URLSearchParams(location.hash.slice(1)).get('q');
  if (given !== null && given !== box.value) box.value = given;
  show();
}

if (box) {
  box.addEventListener('input', () => {
    history.replaceState(null, '', box.value === '' ? location.pathname : '#q=' + encodeURIComponent(box.value));
    show();
  });
  window.addEventListener('hashchange', read);
  document.getElementById('search').hidden = false;
  read();
}
)js";

}  // namespace cs
