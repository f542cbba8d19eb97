/** Style of the pages: light and dark by the reader's own setting, nothing fetched. */

export const PAGE_STYLE = `
:root { color-scheme: light dark; --ground: #ffffff; --panel: #f6f7f9; --ink: #1b2028; --faint: #5b6472; --rule: #d9dde3;
  --base: #6b7280; --change: #1d5fd1; --pass: #15703a; --fail: #b3261e; --open: #8a5300; --band: #1d5fd122; }
@media (prefers-color-scheme: dark) { :root { --ground: #14171c; --panel: #1c2027; --ink: #e6e9ee; --faint: #a1aab8; --rule: #333a45;
  --base: #9aa4b2; --change: #6ea8ff; --pass: #5fce8b; --fail: #ff8a80; --open: #f0b65a; --band: #6ea8ff2b; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
main, header { max-width: 1200px; margin: 0 auto; padding: 0 20px; }
header { padding-top: 28px; }
h1 { font-size: 24px; line-height: 1.3; margin: 0 0 6px; }
h2 { font-size: 19px; margin: 40px 0 10px; padding-top: 14px; border-top: 1px solid var(--rule); }
h3 { font-size: 15px; margin: 22px 0 4px; }
p { margin: 6px 0; }
.note { color: var(--faint); }
.verdict { display: inline-block; padding: 0 10px; margin-right: 8px; border-radius: 6px; border: 2px solid currentColor; }
.PASS, .pass { color: var(--pass); } .FAIL, .fail { color: var(--fail); } .INCONCLUSIVE, .open, .unfit { color: var(--open); }
ul { margin: 6px 0; padding-left: 22px; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; margin: 8px 0; font-variant-numeric: tabular-nums; font-size: 14px; }
th, td { padding: 4px 12px 4px 0; border-bottom: 1px solid var(--rule); text-align: right; vertical-align: top; }
th { color: var(--faint); font-weight: 600; white-space: nowrap; }
th:first-child, td:first-child, .words { text-align: left; overflow-wrap: anywhere; }
td:first-child { white-space: nowrap; }
details { margin: 10px 0; } summary { cursor: pointer; color: var(--faint); }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(460px, 100%), 1fr)); gap: 12px; }
figure { margin: 0; background: var(--panel); border: 1px solid var(--rule); border-radius: 8px; padding: 8px; overflow-x: auto; }
figcaption { color: var(--faint); font-size: 13px; padding: 0 6px; }
svg { display: block; width: 100%; height: auto; } .wide svg { min-width: 700px; }
svg text { fill: var(--ink); font: 12px system-ui, sans-serif; }
svg .tick, svg .axis-name, svg .limit-name { fill: var(--faint); font-size: 11px; }
svg .limit-name { fill: var(--fail); }
.grid { stroke: var(--rule); stroke-width: 1; } .axis { stroke: var(--faint); stroke-width: 1; }
.zero { stroke: var(--faint); stroke-width: 1.5; } .limit { stroke: var(--fail); stroke-width: 1.5; stroke-dasharray: 6 4; }
.middle { stroke: var(--change); stroke-width: 2; } .band { fill: var(--band); }
.curve { fill: none; stroke-width: 2; stroke-linejoin: round; } .curve.base { stroke: var(--base); stroke-dasharray: 5 3; }
.curve.change { stroke: var(--change); }
.mark.base { fill: var(--base); } .older { stroke: var(--base); stroke-width: 1.5; } .mark.older { fill: none; } .mark.change { fill: var(--change); } .range { stroke: var(--base); stroke-width: 1.5; }
.round { fill: var(--faint); fill-opacity: 0.55; } .round.beyond { fill: none; stroke: var(--faint); }
.bounds { stroke: currentColor; stroke-width: 3; stroke-linecap: round; } .median { fill: currentColor; }
iframe { width: 100%; height: 640px; border: 0; background: #ffffff; border-radius: 6px; }
.flame svg text { fill: #1b1b1b; font: 11px monospace; }
.flame img { display: block; max-width: none; }
footer { color: var(--faint); max-width: 1200px; margin: 40px auto 0; padding: 14px 20px 40px; font-size: 13px; }
@media print { details { display: block; } }
`;
