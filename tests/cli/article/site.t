# The public articles as a site.
$ export CS_NOW=2026-03-02T01:00:00Z
$ cs init -q && cs config set company 'A & B' -q
$ cs article site help
! cs: no article is public
! hint: 'cs article add' writes one; 'cs article edit KEY --public yes' shows one to customers
[1]
$ cs article add reset-password --title 'How to reset the <password>' --body 'Open **Settings**, [here](https://example.com/a?b=1&c=2), not [there](javascript:alert(1)).<script>alert(1)</script>' --area login -q
$ cs article add 库存提醒 --title 如何打开库存提醒 --body '打开设置。' --area 库存 -q
$ cs article add oncall --title 'Who is on call' --body 'secret rota' --public no -q
$ cs article site help && find help -type f | LC_ALL=C sort && ls
wrote 8 files; index.html is the first page
help/areas/en-login.html
help/areas/zh.2.html
help/articles/2.html
help/articles/reset-password.html
help/index.html
help/index.zh.html
help/search.js
help/style.css
cs.toml
help
$ cat help/articles/reset-password.html
<!DOCTYPE html>
<html lang="en" data-lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="cs article site">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>How to reset the &lt;password&gt;</title>
<link rel="stylesheet" href="../style.css">
</head>
<body>
<header><span><a href="../index.html">A &amp; B · Support</a> › <a href="../areas/en-login.html">login</a></span></header>
<main>
<article>
<h1>How to reset the &lt;password&gt;</h1>
<p>Open <strong>Settings</strong>, <a href="https://example.com/a?b=1&amp;c=2" rel="noopener noreferrer">here</a>, not there.&lt;script&gt;alert(1)&lt;/script&gt;</p>
</article>
</main>
<footer>A &amp; B</footer>
</body>
</html>
$ cat help/index.zh.html
<!DOCTYPE html>
<html lang="zh-CN" data-lang="zh">
<head>
<meta charset="utf-8">
<meta name="generator" content="cs article site">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A &amp; B · 帮助中心</title>
<link rel="stylesheet" href="style.css">
<script src="search.js" defer></script>
</head>
<body>
<header><span>A &amp; B · 帮助中心</span><a href="index.html" lang="en" hreflang="en">English</a></header>
<main>
<h1>有什么可以帮您？</h1>
<p id="search" hidden><input id="question" type="search" placeholder="搜索" aria-label="搜索" autofocus></p>
<ul class="list" id="found" hidden></ul>
<p class="none" id="none" hidden>没有找到相关文章。</p>
<div id="areas">
<h2><a href="areas/zh.2.html">库存</a></h2>
<ul class="list">
<li><a href="articles/2.html">如何打开库存提醒</a></li>
</ul>
</div>
</main>
<footer>A &amp; B</footer>
</body>
</html>
$ sed -n '/^const pages/,/^]/p' help/search.js
const pages = [
{"lang":"en","url":"articles/reset-password.html","title":"How to reset the <password>","area":"login","words":"how to reset the password login open setting here http example com a b 1 c 2 not there javascript alert script"},
{"lang":"zh","url":"articles/2.html","title":"如何打开库存提醒","area":"库存","words":"如 如何 何 何打 打 打开 开 开库 库 库存 存 存提 提 提醒 醒 开设 设 设置 置"}
];
$ grep -rl -e secret -e oncall help
[1]
$ stat -c %a help help/index.html
755
644

# Again: what is gone is gone.
$ cs article remove 库存提醒 -q && cs article site help/ && find help -type f | LC_ALL=C sort
wrote 5 files; index.html is the first page
help/areas/en-login.html
help/articles/reset-password.html
help/index.html
help/search.js
help/style.css

# Nothing to be written: what is there stays.
$ cs article edit reset-password --public no -q && cs article site help; ls help
areas
articles
index.html
search.js
style.css
! cs: no article is public
! hint: 'cs article add' writes one; 'cs article edit KEY --public yes' shows one to customers
$ cs undo -q

# What is something else stays as it is.
$ mkdir mine && echo precious > mine/index.html && cs article site mine
! cs: '$PWD/mine' holds something else
! hint: it was left as it is; name a new folder, or an empty one
[77]
$ cat mine/index.html && echo x > file && cs article site file
precious
! cs: '$PWD/file' holds something else
! hint: it was left as it is; name a new folder, or an empty one
[77]
$ mkdir new && cs article site new && ls new
wrote 5 files; index.html is the first page
areas
articles
index.html
search.js
style.css
$ cs article site
! cs: 'cs article site' needs DIR: where it is put, in place of an older one
! hint: see 'cs article site --help'
[2]
