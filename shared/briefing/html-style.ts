/** Style of the page and of its print; the scales of type and space are those of the window. */
export const htmlStyle = `
:root{color-scheme:light;--ink:#1d2733;--soft:#4a5766;--line:#d8dde3;--ground:#f4f6f8}
body{margin:0;background:#fff;color:var(--ink);font:15px/1.5 "Noto Sans","Segoe UI",system-ui,sans-serif;font-variant-ligatures:none}
main{max-width:820px;margin:0 auto;padding:24px 32px}
main+main{break-before:page}
h1{font-size:24px;line-height:1.25;margin:16px 0 4px}
h2{font-size:18px;margin:32px 0 8px;padding-top:8px;border-top:1px solid var(--line);break-after:avoid}
h3{font-size:15px;margin:24px 0 4px;break-after:avoid}
h4{font-size:15px;font-weight:600;margin:16px 0 0;break-after:avoid}
p{margin:4px 0 8px}.subtitle{color:var(--soft)}
.banner{font-size:12px;color:var(--soft);border:1px solid var(--line);padding:4px 8px}
ul{margin:4px 0 12px;padding-left:24px}
table{border-collapse:collapse;width:100%;margin:12px 0;font-size:13px}
caption{text-align:left;font-weight:600;padding:4px 0}
th,td{border:1px solid var(--line);padding:4px 8px;text-align:left;vertical-align:top;font-weight:400}
thead th{background:var(--ground);font-weight:600}
.number{text-align:right;white-space:nowrap}
tr,figure{break-inside:avoid}thead{display:table-header-group}
figure{margin:16px 0}figure svg{max-width:100%;height:auto}
figcaption{font-size:13px;color:var(--soft)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
sup{font-size:12px;line-height:0}a{color:#2b4380}
.notes ol{font-size:13px;padding-left:24px}
@page{size:letter;margin:18mm 16mm}
@media print{figure svg{max-height:225mm}main{max-width:none;padding:0}a{color:inherit;text-decoration:none}}
`
