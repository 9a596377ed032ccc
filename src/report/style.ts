/**
 * How a report looks: a page for reading, in light and in dark, on a small screen and on A4; and a figure that stands alone.
 *
 * Lengths are in letters, so that a page grows with the letters of its reader. Everything that moves a reader's eye is
 * here, and nothing here holds a text.
 */
import { DARK, LIGHT, type Palette } from './colours.ts';

const declared = (palette: Palette): string =>
  `:root{${Object.entries(palette)
    .map(([use, colour]) => `--${use}:${colour}`)
    .join(';')}}`;

/** What the marks of figures are filled with. */
const MARKS = `
.track{fill:var(--wash)}.sure{fill:var(--sure)}.gate{stroke:var(--gate);stroke-width:1.5}
.end{stroke:var(--sure);stroke-width:3}.hatch-ground{fill:var(--ground)}.hatch-line{fill:var(--hatch)}
.s0{fill:var(--h0)}.s1{fill:var(--h1)}.s2{fill:var(--h2)}.s3{fill:var(--h3)}.s4{fill:var(--h4)}
.stage{stroke:var(--soft);stroke-width:1}.window{stroke:var(--down);stroke-width:1.5;stroke-dasharray:4 3}
.grid{stroke:var(--faint);stroke-width:1}.up{fill:var(--up)}.down{fill:var(--down)}
.earlier .sure{fill:var(--soft)}
.stop{fill:none;stroke:var(--down);stroke-width:3}.ask{fill:var(--paper);stroke:var(--sure);stroke-width:2}
`;

const SERIF =
  '"Iowan Old Style","Palatino Linotype",Palatino,Charter,Georgia,"Times New Roman",serif';
const SANS = 'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif';

/** The style of a page. */
export const STYLE = `${declared(LIGHT)}
@media screen and (prefers-color-scheme:dark){${declared(DARK)}}
*{box-sizing:border-box}
html{color-scheme:light dark;-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:0 1.25rem 4rem;max-width:66rem;background:var(--paper);color:var(--ink);
font:1rem/1.5 ${SANS};font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem}
.defs{position:absolute}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
main:focus{outline:0}
header{border-top:4px solid var(--ink);margin-top:1.5rem;padding-top:.75rem}
.kicker{margin:0;font-size:.875rem;color:var(--soft)}
h1,h2,h3,.verdict{font-family:${SERIF};line-height:1.2;text-wrap:balance}
h1{font-size:clamp(1.75rem,1.2rem + 2.4vw,2.75rem);font-weight:700;margin:.25rem 0 1rem;max-width:24em}
h2{font-size:1.5rem;margin:0 0 .5rem}h3{font-size:1.125rem;margin:1.75rem 0 .5rem}
p,dl,ol,ul{margin:0 0 .75rem}
p,.prose{max-width:44rem}
.verdict{font-size:1.35rem;margin-bottom:1rem;max-width:34rem}
.lede h2{font-size:1.125rem;margin-top:1.25rem}
@media(min-width:60rem){.lede{display:grid;grid-template-columns:1.25fr 1fr;gap:0 3rem}.lede .aside h2{margin-top:.25rem}}
.repairs li{margin-bottom:.35rem;max-width:42rem}
.note,figcaption,.sub{font-size:.875rem;color:var(--soft)}
.sub{font-weight:400}
nav{border-block:1px solid var(--faint);margin:1.5rem 0 0;padding:.5rem 0}
nav ol{list-style:none;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:0 1.25rem}
nav a{display:inline-block;padding:.25rem 0;font-size:.9375rem}
main>section{padding-top:2.5rem}
figure{margin:1rem 0 1.5rem}
figcaption{max-width:44rem;margin-bottom:.5rem}
figcaption b{display:block;color:var(--ink);font-size:1rem}
.wide{overflow-x:auto;position:relative}
table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.35}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--faint)}
th{font-weight:600}thead th{font-size:.8125rem;font-weight:400;color:var(--soft);vertical-align:bottom}
.n{text-align:right;white-space:nowrap}
svg.bar{display:block}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
${MARKS}
.ranges .plot{width:46%;min-width:9rem}
.ticks{position:relative;display:block;height:1.15rem;font-size:.75rem;color:var(--soft)}
.ticks span{position:absolute;transform:translateX(-50%);white-space:nowrap}
.ranges tr:last-child>*{border-top:2px solid var(--ink)}
.heat td,.heat th{padding:0;border:0;border-bottom:2px solid var(--paper);border-right:2px solid var(--paper)}
.heat{font-size:.8125rem;table-layout:fixed;min-width:54rem}.links{min-width:60rem}
.heat th:first-child{position:sticky;left:0;background:var(--paper);z-index:1}.heat thead th:first-child{width:10.5rem}
.heat th.words{width:6.5rem}.heat th.words:last-child{width:11rem}.broken{outline:2px solid var(--down);outline-offset:-2px}
.heat th{padding:.35rem .6rem .35rem 0;vertical-align:middle}
.heat thead th{padding:.25rem .35rem;vertical-align:bottom}
.heat thead th:first-child{padding-left:0}
.heat tbody th{font-weight:400}
.heat td{height:2.1rem;vertical-align:middle;text-align:center}
.heat td.words{padding:.35rem .5rem;text-align:left}
.third th{width:20%}.third td{width:34%}.third .n{width:auto}
.x{display:flex;min-height:2.1rem}.x>span{flex:1;display:flex;align-items:center;justify-content:center;padding:.2rem .25rem}
.h0{background:var(--h0);color:var(--t0)}.h1{background:var(--h1);color:var(--t1)}.h2{background:var(--h2);color:var(--t2)}
.h3{background:var(--h3);color:var(--t3)}.h4{background:var(--h4);color:var(--t4)}
.u{border-bottom:4px dotted var(--soft)}.key .u{border-width:3px;min-width:2.2em}
.none{color:var(--soft)}
.key{margin-top:.75rem;display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;padding:0;font-size:.8125rem;color:var(--soft)}
.key span{display:inline-block;min-width:2.2em;padding:0 .35em;margin-right:.35em;text-align:center}
.key svg{vertical-align:-.15em;margin-right:.4em}
.lanes td{text-align:center;vertical-align:middle;font-size:.8125rem;padding:0;min-width:5rem}
.lanes td>div{min-height:2.1rem;padding:.3rem .25rem;display:flex;align-items:center;justify-content:center}
.lanes{border-collapse:separate;border-spacing:0}
.lanes .had{box-shadow:inset 0 -4px var(--down)}.lanes .may{border-bottom:4px dotted var(--down)}
.lanes{table-layout:fixed}.lanes thead th:first-child{width:13rem}.lanes tbody th{font-weight:400}.lanes th:first-child{position:sticky;left:0;background:var(--paper);z-index:1}.lanes thead th{padding:.25rem .35rem}.lanes thead th:first-child{padding-left:0}.day{white-space:nowrap}
.lanes .group th{font-size:.8125rem;color:var(--soft);padding-top:1rem}
.times .plot{width:52%;min-width:14rem}.times .n{white-space:normal;min-width:7rem}
.log .plot{width:34%;min-width:11rem}.log th{font-weight:400}.log tbody th{width:6.5rem}
.findings{list-style:none;padding:0}
.findings>li{border-left:4px solid var(--clouds);padding:0 0 0 .9rem;margin:0 0 1.25rem;break-inside:avoid}
.defeats>li{border-color:var(--defeats)}.weakens>li{border-color:var(--weakens)}
.findings p{margin-bottom:.25rem}.findings .message{font-weight:600}
.findings .message+p{margin-bottom:.6rem}
.c{font-size:.75em;font-weight:400;vertical-align:.25em;line-height:1;white-space:normal}
.c a{padding:0 .1em;text-decoration:none}.c a:hover{text-decoration:underline}
dt{font-weight:600;margin-top:.75rem}dd{margin:.1rem 0 0}
.sources,.sources ol{list-style-position:outside}.sources{padding:0;list-style:none}
.sources p{margin:1rem 0 .15rem;font-weight:600}.sources ol{font-size:.875rem;padding-left:2.5rem;max-width:44rem}
.sources li li::marker{color:var(--soft)}.sources b{font-weight:600}
:target{background:var(--wash);outline:2px solid var(--link);outline-offset:2px}
details details{padding-left:1rem;border-left:1px solid var(--faint)}
.tree{font-size:.875rem;line-height:1.4}
.tree summary,.tree p{padding:.15rem 0;margin:0;max-width:none}
.tree p{padding-left:1.05rem}.tree summary{cursor:pointer}
.tree b{font-weight:600}.tree i{font-style:normal;color:var(--soft)}
.earlier{margin-bottom:2px}
.texts .sub{white-space:nowrap}
.falls .plot{width:40%;min-width:10rem}.falls th{font-weight:400}.falls .total th{font-weight:600}.falls .n{white-space:normal;width:10.5rem}
.facts{padding-left:1.1rem}.facts li{max-width:46rem;margin-bottom:.35rem}
.panels{display:grid;grid-template-columns:repeat(auto-fit,minmax(20rem,1fr));gap:1.5rem 2rem}
.panels figure{margin:0}.panel{overflow:visible;display:block}.panel text{font-size:11px;fill:var(--soft)}
.steps{padding-left:1.25rem}.steps>li{margin-bottom:1.25rem}
footer{border-top:1px solid var(--faint);margin-top:3rem;padding-top:1rem;font-size:.875rem;color:var(--soft)}
@media(max-width:40rem){
body{padding:0 1rem 3rem}
.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stack,.stack tbody{display:block}
.stack tr{display:grid;grid-template-columns:1fr auto;gap:0 .75rem;padding:.6rem 0;border-bottom:1px solid var(--faint)}
.stack th,.stack td{border:0!important;padding:.1rem 0;min-width:0!important;width:auto!important}
.stack .plot{grid-column:1/-1;order:9}
.heat thead th:first-child,.lanes thead th:first-child{width:7.5rem}.links{min-width:56rem}
.times.stack thead{display:block;position:static;width:auto;height:auto;clip-path:none}
.times thead th:not(.plot){display:none}
.stack [data-of]::before{content:attr(data-of) " ";color:var(--soft)}}
@media print{
@page{size:A4;margin:16mm 15mm 18mm}
:root{--paper:#fff}.heat,.lanes{min-width:0!important;font-size:.75rem}.heat thead th:first-child{width:8.5rem}.heat th.words{width:5rem}.heat th.words:last-child{width:8rem}.lanes thead th:first-child{width:8.5rem}.lanes td,.lanes thead th{font-size:.7rem}
html{font-size:9.5pt}body{max-width:none;padding:0}
nav,.skip{display:none}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
h2,h3,figcaption,thead{break-after:avoid}tr,figure.keep,.repairs li{break-inside:avoid}
main>section{padding-top:1.5rem}a{color:inherit}.wide{overflow:visible}
.sources a[href^="http"]::after{content:" (" attr(href) ")";font-size:.85em;overflow-wrap:anywhere}}
@media(prefers-contrast:more){:root{--soft:var(--ink);--faint:var(--ink)}}
`;

/** What a figure that stands alone has beside its marks. */
const ALONE = `
.paper{fill:var(--paper)}.t0{fill:var(--t0)}.t1{fill:var(--t1)}.t2{fill:var(--t2)}.t3{fill:var(--t3)}.t4{fill:var(--t4)}
.broken{fill:none;stroke:var(--down);stroke-width:2}.had{stroke:var(--down);stroke-width:3}.may{stroke:var(--down);stroke-width:2;stroke-dasharray:2 4}
text{fill:var(--ink);font-size:13px}.soft{fill:var(--soft)}.small,.panel text{font-size:11px;fill:var(--soft)}.head{font-size:16px;font-weight:700}.bold{font-weight:600}
`;

/**
 * The style of a figure that stands alone, its colours written out: programs that turn figures into pictures know no
 * variables. It holds inside the figure only, wherever the figure is put.
 */
export const figureStyle = (palette: Palette): string =>
  `${MARKS}${ALONE}`
    .replace(/var\(--(\w+)\)/g, (_, use: string) => palette[use] ?? '')
    .replace(/(^|[},])\s*(?=[.a-z])/g, '$1.casus-foederis ')
    .trim();
