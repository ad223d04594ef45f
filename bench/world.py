"""Makes the map of the desk, world.json, out of Natural Earth.

    curl -O https://registry.npmjs.org/world-atlas/-/world-atlas-2.0.2.tgz     (or: npm pack world-atlas@2.0.2)
    tar xzf world-atlas-2.0.2.tgz
    python3 bench/world.py package/countries-50m.json nuncio-app/src/main/resources/org/nuncio/publish/desk/page/world.json

Input is TopoJSON (arcs shared by neighbours), so that a border which is simplified stays one border. Output is

    {"grid": 0.04, "countries": {"UKR": {"name": "Ukraine", "polygons": [[[x, y, dx, dy, ...], hole, ...], ...]}}}

where x and y count steps of the grid from longitude and latitude 0, and each ring goes on by differences.
A country is keyed by the code which the record uses; land without one (Somaliland) is keyed by "-1", "-2" and so on.
The names are those of gazetteer/states.tsv, also of states that are too small for a shape.
"""

import csv
import json
import math
import pathlib
import sys

GRID = 0.04
SIMPLE = 0.0012  # square degrees: a point that makes a smaller triangle with its neighbours goes
SMALL = 0.02  # square degrees: an island that is smaller goes, unless it is all there is
ABSENT = {"Antarctica"}
CODES = """004AFG 008ALB 012DZA 016ASM 020AND 024AGO 028ATG 031AZE 032ARG 036AUS 040AUT 044BHS 048BHR 050BGD 051ARM 052BRB 056BEL 060BMU
064BTN 068BOL 070BIH 072BWA 076BRA 084BLZ 086IOT 090SLB 092VGB 096BRN 100BGR 104MMR 108BDI 112BLR 116KHM 120CMR 124CAN 132CPV 136CYM 140CAF
144LKA 148TCD 152CHL 156CHN 158TWN 170COL 174COM 178COG 180COD 184COK 188CRI 191HRV 192CUB 196CYP 203CZE 204BEN 208DNK 212DMA 214DOM 218ECU
222SLV 226GNQ 231ETH 232ERI 233EST 234FRO 238FLK 239SGS 242FJI 246FIN 248ALA 250FRA 258PYF 260ATF 262DJI 266GAB 268GEO 270GMB 275PSE 276DEU
288GHA 296KIR 300GRC 304GRL 308GRD 316GUM 320GTM 324GIN 328GUY 332HTI 334HMD 336VAT 340HND 344HKG 348HUN 352ISL 356IND 360IDN 364IRN 368IRQ
372IRL 376ISR 380ITA 384CIV 388JAM 392JPN 398KAZ 400JOR 404KEN 408PRK 410KOR 414KWT 417KGZ 418LAO 422LBN 426LSO 428LVA 430LBR 434LBY 438LIE
440LTU 442LUX 446MAC 450MDG 454MWI 458MYS 462MDV 466MLI 470MLT 478MRT 480MUS 484MEX 492MCO 496MNG 498MDA 499MNE 500MSR 504MAR 508MOZ 512OMN
516NAM 520NRU 524NPL 528NLD 531CUW 533ABW 534SXM 540NCL 548VUT 554NZL 558NIC 562NER 566NGA 570NIU 574NFK 578NOR 580MNP 583FSM 584MHL 585PLW
586PAK 591PAN 598PNG 600PRY 604PER 608PHL 612PCN 616POL 620PRT 624GNB 626TLS 630PRI 634QAT 642ROU 643RUS 646RWA 652BLM 654SHN 659KNA 660AIA
662LCA 663MAF 666SPM 670VCT 674SMR 678STP 682SAU 686SEN 688SRB 690SYC 694SLE 702SGP 703SVK 704VNM 705SVN 706SOM 710ZAF 716ZWE 724ESP 728SSD
729SDN 732ESH 740SUR 748SWZ 752SWE 756CHE 760SYR 762TJK 764THA 768TGO 776TON 780TTO 784ARE 788TUN 792TUR 795TKM 796TCA 800UGA 804UKR 807MKD
818EGY 826GBR 831GGY 832JEY 833IMN 834TZA 840USA 850VIR 854BFA 858URY 860UZB 862VEN 876WLF 882WSM 887YEM 894ZMB"""


def points(topology):
    """Every arc as points in degrees."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        line = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            line.append((x * sx + tx, y * sy + ty))
        yield line


def triangle(a, b, c):
    return abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2 * math.cos(math.radians(b[1]))


def simple(line):
    """Visvalingam's way: the point that matters least goes first. The ends of an arc stay."""
    line = list(line)
    while len(line) > 4:
        areas = [triangle(*line[i - 1 : i + 2]) for i in range(1, len(line) - 1)]
        least = min(areas)
        if least >= SIMPLE:
            break
        # All of the small ones that are not neighbours go at once, so that this ends soon.
        gone, last = set(), -2
        for i, area in enumerate(areas, 1):
            if area < SIMPLE and i != last + 1 and len(line) - len(gone) > 4:
                gone.add(i)
                last = i
        line = [p for i, p in enumerate(line) if i not in gone]
    return line


def ring(arcs, numbers):
    """The arcs one after the other; a negative number is an arc backwards."""
    line = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        line += arc if not line else arc[1:]
    return line


def area(line):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(line, line[1:]))) / 2


def steps(line):
    """Differences in steps of the grid; a point that falls on the one before goes."""
    out, before = [], None
    for lon, lat in line[:-1]:
        here = (round(lon / GRID), round(lat / GRID))
        if before is None:
            out += here
        elif here != before:
            out += (here[0] - before[0], here[1] - before[1])
        before = here
    return out


def polygons(geometry, arcs):
    shapes = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
    shapes = sorted(([ring(arcs, part) for part in shape] for shape in shapes), key=lambda s: -area(s[0]))
    kept = [s for i, s in enumerate(shapes) if i == 0 or area(s[0]) >= SMALL]
    out = [[r for r in (steps(part) for part in shape) if len(r) >= 6] for shape in kept]
    return [shape for shape in out if shape]


def names(file):
    path = pathlib.Path(__file__).parents[1] / "gazetteer" / file
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return {row["code"]: row["name"] for row in reversed(list(csv.DictReader(lines, delimiter="\t")))}


def main(source, target):
    topology = json.loads(pathlib.Path(source).read_text(encoding="utf-8"))
    arcs = [simple(line) for line in points(topology)]
    codes = {code[:3]: code[3:] for code in CODES.split()}
    states, countries, bare = names("states.tsv"), {}, 0
    for geometry in topology["objects"]["countries"]["geometries"]:
        name = geometry["properties"]["name"]
        code = "XKX" if name == "Kosovo" else codes.get(geometry.get("id", ""))
        shapes = polygons(geometry, arcs) if name not in ABSENT else []
        if not shapes:
            continue
        if code is None:
            bare += 1
            code = f"-{bare}"
        if code in countries:
            countries[code]["polygons"] += shapes
        else:
            countries[code] = {"name": states.get(code, name), "polygons": shapes}
    missing = sorted(set(states) - set(countries))
    countries.update((code, {"name": states[code], "polygons": []}) for code in missing)
    world = {"grid": GRID, "countries": dict(sorted(countries.items()))}
    pathlib.Path(target).write_text(json.dumps(world, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{len(countries)} countries, {pathlib.Path(target).stat().st_size:,} bytes; states without a shape: {missing}")


main(*sys.argv[1:])
