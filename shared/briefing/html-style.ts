/**
 * Style of the page and of its print; the scales of type and space are those of the window. Pictures are drawn on paper,
 * and stay so where the page is dark or a person's own colours are forced.
 */
export const htmlStyle = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1d2733;--soft:#4a5766;--line:#d8dde3;--ground:#f4f6f8;--link:#2b4380;--mark:#8a94a0}
@media screen and (prefers-color-scheme:dark){:root{--paper:#12171d;--ink:#e6eaee;--soft:#b0bac5;--line:#3a4450;--ground:#1d242c;--link:#9db8f2;--mark:#6c7886}}
html{scroll-behavior:smooth}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 "Noto Sans","Segoe UI",system-ui,sans-serif;font-variant-ligatures:none}
article{max-width:820px;margin:0 auto;padding:24px 32px}
article+article{border-top:1px solid var(--line);break-before:page}
h1{font-size:24px;line-height:1.25;margin:16px 0 4px}
h2{font-size:18px;line-height:1.3;margin:32px 0 8px;padding-top:8px;border-top:1px solid var(--line)}
h3{font-size:16px;line-height:1.35;margin:24px 0 4px}
h4{font-size:15px;font-weight:600;margin:16px 0 0}
h1,h2,h3,h4,caption{break-after:avoid;break-inside:avoid}
p{margin:4px 0 8px;orphans:3;widows:3}.subtitle{color:var(--soft);margin-bottom:24px}
.banner{font-size:12px;color:var(--soft);border:1px solid var(--line);padding:4px 8px}
ul{margin:4px 0 12px;padding-left:24px}
.contents h2{font-size:15px;margin:0 0 4px;padding:0;border:0}
.contents{background:var(--ground);border:1px solid var(--line);padding:12px 16px;margin:0 0 24px}
.contents ul{list-style:none;margin:0;padding:0}.contents ul ul{padding-left:16px;font-size:13px}.contents li{margin:4px 0}
table{border-collapse:collapse;width:100%;margin:12px 0 16px;font-size:13px}
caption{text-align:left;font-weight:600;padding:4px 0}
th,td{border:1px solid var(--line);padding:4px 8px;text-align:left;vertical-align:top;font-weight:400;overflow-wrap:break-word}.many th,.many td{overflow-wrap:anywhere}
thead th{background:var(--ground);font-weight:600}
.number{text-align:right;white-space:nowrap}
tr,figure,li{break-inside:avoid}thead{display:table-header-group;break-after:avoid}tbody tr:first-child{break-before:avoid}
figure{margin:16px 0 4px}figure svg{display:block;max-width:100%;height:auto;background:#fff;forced-color-adjust:none}
figcaption{font-size:13px;color:var(--soft);padding-top:4px}
details{font-size:13px;color:var(--soft);margin:0 0 16px}summary{cursor:pointer}
sup{font-size:12px;line-height:0}a{color:var(--link)}
a:focus-visible,summary:focus-visible{outline:2px solid currentColor;outline-offset:2px}
.notes ol{font-size:13px;padding-left:32px}
.watermark{position:fixed;inset:0;display:flex;align-items:center;justify-content:center;font-size:min(15vw,110px);font-weight:600;color:var(--mark);opacity:.18;transform:rotate(-35deg);white-space:nowrap;pointer-events:none;z-index:1}
.long{font-size:min(7vw,52px)}
:target{scroll-margin-top:16px;background:var(--ground)}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media (forced-colors:active){.watermark{color:GrayText;opacity:.4}}
@page{size:letter;margin:24mm 16mm 18mm}
@media print{:root{color-scheme:light}body{font-size:10.5pt;line-height:1.4}article{max-width:none;margin:0;padding:0}article+article{border:0}figure svg{max-height:216mm}
h1{font-size:20pt}h2{font-size:15pt;margin-top:20pt}h3{font-size:12.5pt}h4{font-size:11pt}table,figcaption,.notes ol{font-size:9.5pt}sup{font-size:7.5pt}
.banner,details{display:none}a{color:inherit;text-decoration:none}.contents{border:0;background:none;padding:0;break-after:page}:target{background:none}
.one-page{font-size:8.25pt;line-height:1.25}.one-page h1{font-size:14pt;margin:0}.one-page .subtitle{margin-bottom:4pt}.one-page h2{font-size:9.5pt;margin:3.5pt 0 0;padding:0;border:0}
.one-page p,.one-page ul,.one-page table{margin:.5pt 0 1pt}.one-page table,.one-page figcaption{font-size:8pt}.one-page sup{font-size:6pt}.one-page th,.one-page td{padding:1pt 4pt}.one-page .notes ol{font-size:7pt;line-height:1.2;columns:2;column-gap:14pt;margin:1pt 0;padding-left:14pt}}
`

/** For pages of documents that each lie on one. */
export const onePageMargins = '@page{size:letter;margin:17mm 14mm 14mm}'
