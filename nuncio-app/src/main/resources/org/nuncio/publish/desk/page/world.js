/** The shapes of the map, unpacked from world.json, and clusters of places that would lie on each other. */

const features = new Map();

/** GeoJSON features by code. The file holds rings as differences on a grid. */
export function shapes(world) {
  if (features.size === 0) {
    for (const [code, { name, polygons }] of Object.entries(world.countries)) {
      if (polygons.length === 0) continue;
      features.set(code, {
        type: "Feature",
        id: code,
        properties: { name },
        geometry: { type: "MultiPolygon", coordinates: polygons.map((polygon) => polygon.map((ring) => unpack(ring, world.grid))) },
      });
    }
  }
  return features;
}

function unpack(ring, grid) {
  const line = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i < ring.length; i += 2) {
    x += ring[i];
    y += ring[i + 1];
    line.push([x * grid, y * grid]);
  }
  line.push(line[0]);
  return line;
}

/**
 * Joins what lies nearer than `gap(count of the group, count of the point)` pixels: [{x, y, items, count}]. The largest comes first and keeps its place.
 * @param {{x: number, y: number, count: number}[]} points
 */
export function clusters(points, gap) {
  const groups = [];
  for (const point of [...points].sort((a, b) => b.count - a.count || a.x - b.x)) {
    const near = groups.find((g) => Math.hypot(g.x - point.x, g.y - point.y) < gap(g.count, point.count));
    if (near) {
      near.items.push(point);
      near.count += point.count;
    } else {
      groups.push({ x: point.x, y: point.y, items: [point], count: point.count });
    }
  }
  return groups;
}
