/** What runs in the page, and how it looks. Plain JavaScript text: it goes into the page as it is. */

export const PAGE_STYLE = `
body { font-family: system-ui, sans-serif; margin: 1rem; background: #fffdf8; color: #222; }
h1 { font-size: 1.2rem; margin: 0 0 .5rem; }
p { margin: .2rem 0; font-size: .85rem; }
.legend span { padding: 0 .4rem; border-radius: 3px; color: #111; }
#details { min-height: 1.4em; font-family: monospace; }
`;

export const PAGE_SCRIPT = `
(function () {
  'use strict';
  var data = JSON.parse(document.getElementById('data').textContent);
  var details = document.getElementById('details');
  var width = Math.max(600, document.documentElement.clientWidth - 40);
  var chart = flamegraph.default()
    .width(width)
    .cellHeight(18)
    .inverted(true)
    .minFrameSize(1)
    .transitionDuration(200)
    .sort(true)
    .setLabelHandler(function (node) { return node.data.title; })
    .setDetailsElement(details)
    .setDetailsHandler(function (text) { details.textContent = text === null ? '' : text; })
    .setSearchHandler(function (results, sum, total) {
      var share = total > 0 ? (sum / total * 100).toFixed(2) : '0.00';
      document.getElementById('found').textContent = results.length + ' frames, ' + share + ' %';
    })
    .setColorMapper(function (node, colour) {
      if (node.highlight) return '#e600e6';
      return node.data.colour === null ? '#cfd8c8' : node.data.colour;
    });
  d3.select('#chart').datum(data).call(chart);
  document.getElementById('search').addEventListener('input', function (event) {
    if (event.target.value === '') {
      chart.clear();
      document.getElementById('found').textContent = '';
    } else chart.search(event.target.value);
  });
  document.getElementById('reset').addEventListener('click', function () {
    chart.resetZoom();
  });
})();
`;
