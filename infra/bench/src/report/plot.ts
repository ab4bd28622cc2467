import { figuresOf, told, type Cell } from './results.ts';

const width = 760;
const left = 190;
const right = 70;
const bar = 16;
const gap = 4;
const group = 34;

const colours = ['#8a8f98', '#c9772b', '#b8a13a', '#7b5ea7', '#b0476b', '#1f6f8b', '#3a9d6e'];

/** Bars of requests a second, as multiples of the textbook's, on a logarithmic scale. */
export function drawPlot(cells: readonly Cell[], systems: readonly string[]): string {
  const drawn: string[] = [];
  let y = 44;
  const bars = cells
    .map((cell) => ({ cell, values: systems.map((system) => figuresOf(cell, system).timesTextbook) }))
    .filter(({ values }) => values.some(Number.isFinite));
  const finite = bars.flatMap(({ values }) => values.filter((value) => Number.isFinite(value) && value > 0));
  const low = Math.min(0.5, ...finite) * 0.8;
  const high = Math.max(2, ...finite);
  const x = (value: number): number =>
    left + ((width - left - right) * Math.log(value / low)) / Math.log(high / low);
  const top = y - 8;
  for (const { cell, values } of bars) {
    drawn.push(text(8, y + 12, `${cell.shape}: ${cell.what}, ${cell.connections} connections`, 'bold'));
    y += 22;
    for (const [index, system] of systems.entries()) {
      const value = values[index] ?? Number.NaN;
      if (!Number.isFinite(value)) continue;
      const length = Math.max(x(value) - left, 1);
      drawn.push(
        text(left - 8, y + 12, system, 'normal', 'end'),
        `<rect x="${left}" y="${y}" width="${length.toFixed(1)}" height="${bar}" fill="${colours[index % colours.length] ?? ''}"/>`,
        text(left + length + 6, y + 12, `${told(value)}×`),
      );
      y += bar + gap;
    }
    y += group - bar;
  }
  const ticks = [0.5, 1, 2, 5, 10, 20, 50, 100].filter((tick) => tick > low && tick < high);
  const lines = ticks.flatMap((tick) => [
    `<line x1="${x(tick).toFixed(1)}" y1="${top}" x2="${x(tick).toFixed(1)}" y2="${y - 8}" stroke="#d9dce1"/>`,
    text(x(tick), y + 8, `${tick}`, 'normal', 'middle'),
  ]);
  const title = text(8, 20, 'Requests a second as multiples of the textbook, many connections', 'bold');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y + 18}" font-family="system-ui, sans-serif" font-size="12"><rect width="100%" height="100%" fill="#ffffff"/>${title}${lines.join('')}${drawn.join('')}</svg>\n`;
}

function text(x: number, y: number, content: string, weight = 'normal', anchor = 'start'): string {
  const escaped = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${x.toFixed(1)}" y="${y}" fill="#22262b" font-weight="${weight}" text-anchor="${anchor}">${escaped}</text>`;
}
