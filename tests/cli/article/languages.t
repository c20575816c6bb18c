# A site in two languages: each page leads to the same in the other one where there is one, and an area has a page.
$ export CS_NOW=2026-03-02T01:00:00Z
$ cs init -q && for n in 1 2 3 4 5 6 7 8 9; do cs article add "a$n" --title "Appointment $n" --body 'So.' --area 'A & <B>' --language en -q; done
$ cs article add refund --title 'Refund a payment' --body 'Press F7.' --area Billing --language en -q && cs article add refund-zh --title 如何退款 --body '按 F7。' --area Billing --language zh -q
$ cs article add alerts --title 'Stock alerts' --body 'So.' --area Stock --function alerts --language en -q && cs article add 库存提醒 --title 库存提醒 --body 如此。 --area Stock --function alerts --language zh -q
$ cs article add counting --title 'Count the stock' --body 'So.' --area Stock --language en -q && cs article add other --title 'Without an area' --body 'So.' --language en -q && cs article add 其他 --title 没有模块 --body 如此。 --language zh -q
$ cs article site help && find help/areas -type f | LC_ALL=C sort
wrote 27 files; index.html is the first page
help/areas/en-a-b.html
help/areas/en-billing.html
help/areas/en-general.html
help/areas/en-stock.html
help/areas/zh-billing.html
help/areas/zh-stock.html
help/areas/zh.7.html
$ sed -n '/id="areas"/,/^<\/main>/p' help/index.html
<div id="areas">
<h2><a href="areas/en-a-b.html">A &amp; &lt;B&gt;</a></h2>
<ul class="list">
<li><a href="articles/a1.html">Appointment 1</a></li>
<li><a href="articles/a2.html">Appointment 2</a></li>
<li><a href="articles/a3.html">Appointment 3</a></li>
<li><a href="articles/a4.html">Appointment 4</a></li>
<li><a href="articles/a5.html">Appointment 5</a></li>
<li><a href="articles/a6.html">Appointment 6</a></li>
<li><a href="articles/a7.html">Appointment 7</a></li>
<li><a href="articles/a8.html">Appointment 8</a></li>
</ul>
<p class="more"><a href="areas/en-a-b.html">All 9 articles</a></p>
<h2><a href="areas/en-billing.html">Billing</a></h2>
<ul class="list">
<li><a href="articles/refund.html">Refund a payment</a></li>
</ul>
<h2><a href="areas/en-stock.html">Stock</a></h2>
<ul class="list">
<li><a href="articles/counting.html">Count the stock</a></li>
<li><a href="articles/alerts.html">Stock alerts</a></li>
</ul>
<h2><a href="areas/en-general.html">General</a></h2>
<ul class="list">
<li><a href="articles/other.html">Without an area</a></li>
</ul>
</div>
</main>
$ sed -n '/<header>/,/<\/main>/p' help/areas/en-a-b.html
<header><span><a href="../index.html">Support</a></span></header>
<main>
<h1>A &amp; &lt;B&gt;</h1>
<ul class="list">
<li><a href="../articles/a1.html">Appointment 1</a></li>
<li><a href="../articles/a2.html">Appointment 2</a></li>
<li><a href="../articles/a3.html">Appointment 3</a></li>
<li><a href="../articles/a4.html">Appointment 4</a></li>
<li><a href="../articles/a5.html">Appointment 5</a></li>
<li><a href="../articles/a6.html">Appointment 6</a></li>
<li><a href="../articles/a7.html">Appointment 7</a></li>
<li><a href="../articles/a8.html">Appointment 8</a></li>
<li><a href="../articles/a9.html">Appointment 9</a></li>
</ul>
</main>
$ grep -h '^<header>' help/articles/refund.html help/articles/refund-zh.html help/articles/alerts.html help/articles/counting.html help/areas/en-stock.html help/areas/zh-stock.html help/areas/en-general.html
<header><span><a href="../index.html">Support</a> › <a href="../areas/en-billing.html">Billing</a></span><a href="../articles/refund-zh.html" lang="zh-CN" hreflang="zh-CN">中文</a></header>
<header><span><a href="../index.zh.html">帮助中心</a> › <a href="../areas/zh-billing.html">Billing</a></span><a href="../articles/refund.html" lang="en" hreflang="en">English</a></header>
<header><span><a href="../index.html">Support</a> › <a href="../areas/en-stock.html">Stock</a></span><a href="../articles/13.html" lang="zh-CN" hreflang="zh-CN">中文</a></header>
<header><span><a href="../index.html">Support</a> › <a href="../areas/en-stock.html">Stock</a></span></header>
<header><span><a href="../index.html">Support</a></span><a href="../areas/zh-stock.html" lang="zh-CN" hreflang="zh-CN">中文</a></header>
<header><span><a href="../index.zh.html">帮助中心</a></span><a href="../areas/en-stock.html" lang="en" hreflang="en">English</a></header>
<header><span><a href="../index.html">Support</a></span></header>
# Every link leads to a page.
$ (cd help && for page in index.html index.zh.html areas/*.html articles/*.html; do for to in $(grep -o 'href="[^"#]*"' "$page" | cut -d'"' -f2); do [ -f "$(dirname "$page")/$to" ] || echo "$page: $to"; done; done)
