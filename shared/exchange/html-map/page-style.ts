/** Style of the map as one page: the scales and colours of the window's light theme. */
export const pageStyle = `
:root{color-scheme:light;--ink:#1d2733;--soft:#46535f;--line:#d3d9df;--ground:#f9fafb;--link:#2b4380}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:var(--ink);font:16px/1.5 "Noto Sans","Segoe UI",system-ui,sans-serif}
a{color:var(--link)}
.skip{position:absolute;left:-999px}.skip:focus{position:static;display:inline-block;padding:8px}
:focus-visible{outline:3px solid #0535d2;outline-offset:2px}
header,main{max-width:1100px;margin:0 auto;padding:16px 24px}
header{border-bottom:1px solid var(--line)}
h1{font-size:26px;line-height:1.25;margin:8px 0}h2{font-size:21px;margin:32px 0 8px}
h3{font-size:18px;margin:24px 0 8px}h4{font-size:16px;margin:0 0 4px}h5{font-size:14px;margin:8px 0 0}
p{margin:4px 0 8px;max-width:75ch}.soft{color:var(--soft)}
button,input{font:inherit;padding:6px 12px;border:1px solid #5b6875;border-radius:4px;background:#fff;color:var(--ink)}
button[aria-pressed=true]{background:var(--ink);color:#fff}
.switch{display:flex;gap:8px;margin:8px 0}
form{display:flex;flex-wrap:wrap;gap:8px;align-items:end;position:sticky;top:0;background:#fff;padding:8px 0;border-bottom:1px solid var(--line)}
label{display:block;font-size:14px}
[hidden]{display:none!important}
.scroll{overflow-x:auto;max-width:100%;border:1px solid var(--line)}
table{border-collapse:collapse;font-size:14px}caption{text-align:left;font-weight:600;padding:8px}
th,td{border:1px solid var(--line);padding:6px 8px;text-align:left;vertical-align:top;min-width:92px}
thead th{background:var(--ground)}tbody th{font-weight:600;min-width:160px}
td span{display:block}.gap{color:var(--soft);font-size:13px}
article{border-top:1px solid var(--line);padding:12px 0;overflow-wrap:anywhere}
dl{margin:4px 0;display:grid;grid-template-columns:minmax(120px,220px) 1fr;gap:2px 16px}
dt{color:var(--soft)}dd{margin:0}ul{margin:4px 0;padding-left:20px}
figure{margin:16px 0}figure svg{max-width:100%;height:auto}
@media (max-width:600px){dl{grid-template-columns:1fr}}
@media print{form,.switch,.skip{display:none}article{break-inside:avoid}}
`
