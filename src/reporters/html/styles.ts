/** The style sheet of every page: light and dark, phone to wide screen, and A4 paper. Contrast is at least 4.5 : 1. */
export const STYLES = `
:root{--paper:#fbfaf7;--sheet:#ffffff;--ink:#1c2126;--quiet:#59616a;--line:#dfdcd3;--accent:#14526b;--band:#cfe0e6;
--responded:#123f53;--shown:#3f86a3;--settled:#a9cbd8;--pass:#1d6b45;--partial:#805200;--fail:#a8261d;--open:#59616a;
--pass-bg:#e6f2eb;--partial-bg:#f8eed9;--fail-bg:#fae7e4;--open-bg:#eeece6;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Noto Serif","Noto Serif KR",Georgia,serif;
--sans:system-ui,-apple-system,"Segoe UI","Noto Sans","Noto Sans KR","Noto Sans CJK KR","Helvetica Neue",Arial,sans-serif;
color-scheme:light}
@media screen and (prefers-color-scheme:dark){:root{--paper:#14171a;--sheet:#1b1f23;--ink:#e9e7e1;--quiet:#a4abb2;--line:#353b41;--accent:#86c5dc;--band:#2b4a57;
--responded:#d3ecf5;--shown:#5fa6c1;--settled:#34596a;--pass:#7ccfa0;--partial:#e6b65c;--fail:#f4958b;--open:#a4abb2;
--pass-bg:#1c3327;--partial-bg:#382c14;--fail-bg:#3d2220;--open-bg:#2a2f34;color-scheme:dark}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 var(--sans);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
h1,h2,h3,h4,p,ol,ul,dl,dd,figure{margin:0}
h1,h2,h3{font-family:var(--serif);font-weight:600;line-height:1.2;text-wrap:balance}
h1{font-size:clamp(1.7rem,1.2rem + 2.2vw,2.75rem);letter-spacing:-.01em}
h2{font-size:clamp(1.4rem,1.15rem + 1vw,1.9rem);margin-bottom:.35rem}
h3{font-size:1.16rem}
h4{font-size:1rem;font-weight:600;line-height:1.35}
a{color:var(--accent);text-underline-offset:.18em}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
.skip{position:absolute;left:-999px;top:0;background:var(--sheet);padding:.6rem 1rem;z-index:9}
.skip:focus{left:.5rem;top:.5rem}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.quiet,.lead,small{color:var(--quiet)}
small{font-size:.86rem}
.lead{max-width:62ch;margin-bottom:1.4rem}
ol,ul{padding:0;list-style:none}
.frame{max-width:1440px;margin:0 auto;padding:0 clamp(1rem,3vw,3rem)}
.mast{padding:clamp(1.4rem,3vw,3rem) 0 1.6rem;border-bottom:1px solid var(--line)}
.mast .logo{max-height:56px;max-width:240px;display:block;margin-bottom:1.2rem}
.mast .facts{color:var(--quiet);margin-top:.7rem;display:flex;flex-wrap:wrap;gap:.1rem 1.1rem}
.mast .summary{max-width:70ch;margin-top:1.3rem;font-size:1.06rem}
.mast .summary p+p{margin-top:.7rem}
.layout{display:block}
nav.toc{padding:.8rem 0;border-bottom:1px solid var(--line)}
nav.toc ul{display:flex;gap:.2rem 1.1rem;flex-wrap:wrap}
nav.toc a{display:inline-block;padding:.3rem 0;color:var(--quiet);text-decoration:none}
nav.toc a:hover{color:var(--ink);text-decoration:underline}
main>section{padding:clamp(1.8rem,3.5vw,3.2rem) 0;border-bottom:1px solid var(--line)}
main>section:last-child{border-bottom:0}
@media screen and (min-width:1080px){.layout{display:grid;grid-template-columns:190px minmax(0,1fr);gap:3.5rem}
nav.toc{border:0;padding:0}nav.toc ul{display:block;position:sticky;top:2rem;padding-top:3rem}}
.cards{display:grid;gap:1.1rem;grid-template-columns:minmax(0,1fr)}
@media (min-width:700px){.cards{grid-template-columns:repeat(2,minmax(0,1fr));grid-template-rows:auto auto 1fr;align-items:start}.card.main{grid-column:2;grid-row:1/span 3}}
@media screen and (min-width:1200px){.cards{grid-template-columns:minmax(0,5fr) minmax(0,6fr)}}
.card{background:var(--sheet);border:1px solid var(--line);border-radius:10px;padding:clamp(1rem,2vw,1.6rem)}
.card h2{font-size:1.16rem;margin-bottom:.1rem}
.card .lead{margin-bottom:.8rem;font-size:.92rem}
.score{display:flex;align-items:baseline;gap:.5rem;font-family:var(--serif);line-height:1}
.score b{font-size:clamp(3.6rem,3rem + 3vw,5.4rem);font-weight:600;letter-spacing:-.03em}
.bar{display:block;width:100%;height:16px;margin:.75rem 0 .25rem;overflow:visible}
.scale{display:flex;justify-content:space-between;color:var(--quiet);font-size:.8rem;margin-bottom:.6rem}
.t-line{fill:var(--line)}.t-band{fill:var(--band)}.t-accent{fill:var(--accent)}.t-responded{fill:var(--responded)}.t-shown{fill:var(--shown)}.t-settled{fill:var(--settled)}
.t-ink{fill:var(--ink)}.t-pass{fill:var(--pass)}.t-fail{fill:var(--fail)}.t-partial{fill:var(--partial)}
.state{display:inline-flex;font-family:var(--sans);letter-spacing:0;align-items:center;gap:.35em;border-radius:99px;padding:.12em .7em .12em .5em;font-size:.85rem;font-weight:600;white-space:nowrap}
.state svg{width:.85em;height:.85em;flex:none;fill:none;stroke:currentColor;stroke-width:2.4;stroke-linecap:round;stroke-linejoin:round}
.s-pass{color:var(--pass);background:var(--pass-bg)}.s-partial{color:var(--partial);background:var(--partial-bg)}
.s-fail{color:var(--fail);background:var(--fail-bg)}.s-open{color:var(--open);background:var(--open-bg)}
.rows>li{padding:.75rem 0;border-top:1px solid var(--line)}
.rows>li:first-child{border-top:0;padding-top:.2rem}
.remedies>li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.1rem 1rem}
.remedies .gain{font-weight:600;color:var(--pass);white-space:nowrap;text-align:end}
.remedies p{grid-column:1/-1;color:var(--quiet);font-size:.93rem}
.times li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 1rem;padding:.35rem 0}
.times .bar{grid-column:1/-1;height:8px;margin:.2rem 0 0}
.times .sum{border-top:1px solid var(--line);margin-top:.5rem;padding-top:.6rem;font-weight:600}
.lists>li{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.2rem 1rem;padding:.55rem 0}
.lists p{flex-basis:100%;font-size:.93rem}
.older{font-size:.93rem;border-top:1px solid var(--line);padding-top:.55rem}
.weakest{border-top:1px solid var(--line);margin-top:.8rem;padding-top:.7rem}
.scroll{overflow-x:auto;max-width:100%}
table{border-collapse:collapse;width:100%;overflow-wrap:break-word}
th[scope=row]{min-width:9rem}
caption{text-align:start;font-family:var(--serif);font-weight:600;font-size:1.16rem;padding-bottom:.4rem}
th,td{text-align:start;vertical-align:top;padding:.5rem .9rem .5rem 0;border-top:1px solid var(--line)}
thead th{border-top:0;color:var(--quiet);font-weight:600;font-size:.86rem}
@media screen{.scroll table.index{min-width:720px}}
.index td:nth-child(4){white-space:nowrap}
td.n,th.n{text-align:end;white-space:nowrap}
td.wide{width:38%;min-width:8rem}
.matrix th[scope=row]{min-width:11rem;font-weight:600}.matrix thead th.n,.matrix td.n{padding-inline-start:.9rem;vertical-align:top}
.matrix tbody th[scope=rowgroup]{font-family:var(--serif);padding-top:1.6rem;border-bottom:2px solid var(--ink);border-top:0}
.overview>li{display:grid;grid-template-columns:minmax(0,1fr) 3rem;gap:0 1rem;align-items:center;padding:.6rem 0;border-top:1px solid var(--line)}
.overview>li:first-child{border-top:0}
.overview a{grid-column:1/-1;font-weight:600}.overview .bar{margin:0}.overview b{text-align:end}.overview small{grid-column:1/-1}
@media (min-width:700px){.overview>li{grid-template-columns:minmax(0,4fr) minmax(0,5fr) 2.6rem 16.5rem}.overview a,.overview small{grid-column:auto}}
.chapter{margin-top:2.6rem}
.chapter>h3{display:flex;justify-content:space-between;gap:1rem;align-items:baseline;border-bottom:2px solid var(--ink);padding-bottom:.4rem;font-size:1.3rem}
.chapter>h3 span{font-family:var(--sans);font-size:1rem;white-space:nowrap}
.verdict{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.15rem 1.2rem;padding:.65rem 0;border-bottom:1px solid var(--line)}
.verdict .state{justify-self:end;align-self:start}
.verdict>p,.verdict>details,.verdict>ul{grid-column:1/-1;max-width:76ch}
.verdict .value{font-weight:600}
.verdict .value small{font-weight:400;margin-inline-start:.5em}
.remedy{border-inline-start:3px solid var(--partial);padding-inline-start:.8rem;margin-top:.35rem}
@media (min-width:700px){.verdict{grid-template-columns:8.6rem minmax(0,1fr) auto;gap:.15rem 1.2rem}.verdict .state{grid-row:1;grid-column:1;justify-self:start}
.verdict h4{grid-column:2}.verdict .value{grid-column:3;grid-row:1;text-align:end}.verdict>p,.verdict>details{grid-column:2/-1}.verdict>p.value{max-width:26ch}}
details{margin-top:.1rem;font-size:.93rem}
summary{cursor:pointer;color:var(--accent);width:fit-content;padding:.15rem 0}
details dl{margin:.4rem 0 .3rem}
dl.facts{display:grid;grid-template-columns:minmax(7rem,max-content) minmax(0,1fr);gap:.25rem 1.2rem}
dl.facts dt{color:var(--quiet)}
dl.stack dt{color:var(--quiet);font-size:.86rem;margin-top:.5rem}
blockquote{margin:.3rem 0;padding-inline-start:.8rem;border-inline-start:2px solid var(--line);font-family:var(--serif);font-style:italic}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;margin:.2rem 0 .6rem;font-size:.92rem}
.legend svg{width:14px;height:14px;vertical-align:-2px;margin-inline-end:.4em}
.chart svg{display:block;width:100%;height:auto;font-family:var(--sans)}
.chart-wide{display:none}figure{container-type:inline-size}
@container (min-width:600px){.chart-narrow{display:none}.chart-wide{display:block}}
.series{display:grid;gap:0 2.5rem;grid-template-columns:minmax(0,1fr)}.series .now{font-size:1.35rem}.tested{margin-top:1rem;max-width:76ch}
@media (min-width:900px){.series{grid-template-columns:repeat(2,minmax(0,1fr))}.series>.block:first-child{grid-column:1/-1}}
@media (max-width:559px){.ranks td.wide,.ranks thead th:nth-child(3){display:none}}
.screens td{padding-inline-end:1rem;min-width:150px}.screens img,.screens .sketch{display:block;width:200px;height:150px;object-fit:cover;object-position:top;border:1px solid var(--line);border-radius:5px;background:var(--sheet)}
.k-text{fill:var(--quiet);opacity:.45}.k-heading{fill:var(--quiet)}.k-picture{fill:var(--band)}.k-button{fill:var(--shown)}.k-field{fill:var(--sheet);stroke:var(--quiet);stroke-width:3}
.stages{display:flex;flex-wrap:wrap;gap:.5rem .6rem;margin:0 0 1.6rem}
.steps>li{display:grid;grid-template-columns:2.2rem minmax(0,1fr);gap:0 .6rem;padding:1rem 0;border-top:1px solid var(--line)}
.steps .no{font-family:var(--serif);color:var(--quiet);font-size:1.1rem}
.steps .line{display:flex;flex-wrap:wrap;gap:.1rem 1rem;color:var(--quiet);font-size:.92rem}
.film{display:flex;flex-wrap:wrap;gap:.6rem;margin-top:.6rem;grid-column:2}
@media (min-width:760px){.steps>li{grid-template-columns:2.2rem minmax(0,1fr) 316px}.film{grid-column:3;margin:0;justify-content:flex-end}}
.film a{display:block;min-height:24px}
.film img{display:block;width:150px;height:100px;object-fit:cover;object-position:top;border:1px solid var(--line);border-radius:5px;background:var(--open-bg)}
.spot{display:block;max-width:min(100%,560px);height:auto;margin:.5rem 0 .8rem;border:1px solid var(--line);border-radius:5px}
.block{margin-top:2.2rem}
.block>h3{margin-bottom:.5rem}
.said{margin-top:.6rem}.said blockquote{margin:0}@media (max-width:639px){dl.facts.said{grid-template-columns:minmax(0,1fr);gap:0}dl.facts.said dt{font-size:.86rem;margin-top:.35rem}}
.form>li{padding:1rem 0;border-top:1px solid var(--line)}.form code{color:var(--quiet);font-weight:400}
.fill{display:flex;gap:.8rem;color:var(--quiet);margin-top:.6rem}.fill::after{content:"";flex:1;border-bottom:1px solid var(--quiet);min-width:6rem}
.boxes{margin-top:.35rem}.boxes li{display:grid;grid-template-columns:1.1rem minmax(0,1fr);gap:.5rem;padding:.12rem 0}.boxes li::before{content:"";width:.95rem;height:.95rem;border:1.5px solid var(--quiet);border-radius:3px;margin-top:.3rem}.boxes b{font-weight:600}
code{font:.9em ui-monospace,"Noto Sans Mono",Menlo,Consolas,monospace}
.store{display:grid;gap:.6rem 1.6rem;align-items:center}
.spark{width:100%;height:60px;border-bottom:1px solid var(--line)}
@media (min-width:700px){.store{grid-template-columns:9rem minmax(0,1fr) minmax(0,1fr)}.store .score b{font-size:3rem}}
footer{padding:1.5rem 0 3rem;color:var(--quiet);font-size:.9rem}
@page{size:A4;margin:16mm 15mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt system-ui,sans-serif;color:#59616a}}
@media print{:root{--paper:#fff;--sheet:#fff}body{font-size:9pt;line-height:1.4}
nav.toc,.skip,.top{display:none}.frame{padding:0;max-width:none}.mast{padding-top:0}
main>section{padding:7mm 0}main>section.fresh{break-before:page}
.steps>li{grid-template-columns:8mm minmax(0,1fr) 72mm}.film{grid-column:3;margin:0;justify-content:flex-end}
.v-pass details,.v-not-applicable details{display:none}
.verdict{padding:2.2mm 0}.verdict summary{display:none}dl.stack dt{display:inline;margin:0}dl.stack dt::after{content:": "}dl.stack dd{display:inline}dl.stack dd::after{content:"";display:block}
main>section.fresh{padding-top:0}.chapter{margin-top:7mm}
.card,.verdict,.steps>li,.form>li,tr,.rows>li,.chart,blockquote,.film a{break-inside:avoid}
h2,h3,caption{break-after:avoid}
.cards{grid-template-columns:repeat(2,minmax(0,1fr));grid-template-rows:auto auto 1fr;align-items:start;gap:4mm}.card.main{grid-column:2;grid-row:1/span 3}
.scroll{overflow:visible}.index th,.index td{padding:.7mm 2.5mm .7mm 0;font-size:7.6pt;line-height:1.3}.index th[scope=row]{min-width:0;white-space:nowrap}.index td:nth-child(3){width:36%}.index td:nth-child(5){font-size:6.8pt}
.score b{font-size:34pt}.bar{margin:1.5mm 0 .5mm}.scale{margin-bottom:1mm}.times li{padding:.5mm 0}.times .bar{margin:.3mm 0 0;height:6px}.card{padding:3mm}.card h3{font-size:9.4pt}.card .lead,.card p,small{font-size:8.2pt}.times li{font-size:8.6pt}.card .lead{margin-bottom:1mm}.card .rows>li{padding:1.3mm 0}.mast{padding-bottom:4mm}.mast h1{font-size:18pt}.mast .summary{font-size:10pt;margin-top:3mm}.film img{width:34mm;height:23mm}
a{color:inherit;text-decoration:none}
details::details-content{content-visibility:visible!important;display:block!important;height:auto!important}
summary{list-style:none;color:var(--quiet)}summary::-webkit-details-marker{display:none}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
