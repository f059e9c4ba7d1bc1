"""The corpus that is being written: its folder, and what is expected of each file."""

import os
import sys

import page_kinds as pages

OUT = sys.argv[1] if len(sys.argv) > 1 else "app/src/test/resources/intake"
EXPECTED = []


def report(a, outlet=None, title=True, date=True, text=None):
    whole = text if text is not None else "\n".join([a["title"]] + a["text"])
    made = {"text": whole}
    if title:
        made["title"] = a["title"]
    if date:
        made["date"] = a["date"]
    if outlet:
        made["outlet"] = outlet
    return made


def put(name, data, *reports):
    path = os.path.join(OUT, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as out:
        out.write(data if isinstance(data, bytes) else data.encode("utf-8"))
    EXPECTED.append({"file": name, "reports": list(reports)})


def known(site):
    return {
        "www.enabbaladi.net": "Enab Baladi",
        "www.alsumaria.tv": "Alsumaria",
        "www.aljazeera.net": "Al Jazeera",
        "arabic.rt.com": "RT",
        "www.alaraby.co.uk": "The New Arab",
        "www.skynewsarabia.com": "Sky News Arabia",
    }.get(site[0])


def publisher(kind, html, site):
    """Who published it, as far as the page says: by its address, or by what it calls its site."""
    if kind in pages.NAMELESS:
        return None
    address = f"https://{site[0]}/" in html
    if address and known(site):
        return known(site)
    says = (
        any(
            f'content="{site[1]}"' in html and mark in html
            for mark in ("og:site_name", "application-name")
        )
        or '"publisher"' in html
    )
    return site[1] if says else site[0].replace("www.", "") if address else None
