#!/usr/bin/env python3
"""Writes the corpus of app/src/test/resources/intake: files of all kinds and what is in them.

Needs Chromium, LibreOffice and the fonts Amiri, Noto and DejaVu; what it writes is kept in the
repository, so only who changes the corpus runs it.
"""

import json
import os
import shutil

import page_kinds as pages
from articles import ARTICLES, SITES
from corpus import EXPECTED, OUT, publisher, put, report
from printed import printed_kinds
from streams import archives, chats, feeds, mails, tables


def html():
    old = "windows-1256"
    encodings = {
        "tables": [old, old, old],
        "aspnet": ["utf-8-sig", old, "utf-8"],
        "printed": [old, "utf-8", old],
        "plain": ["utf-8", "utf-16", "utf-8"],
        "divs": ["utf-8", "utf-8-sig", "utf-8"],
    }
    often = {"wordpress", "drupal", "joomla", "rendered", "amp", "microdata", "busy", "listed"}
    declared = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">'
    for number, kind in enumerate(pages.PAGES):
        for i in range(4 if kind in often else 3):
            a = ARTICLES[(number * 5 + i * 3) % len(ARTICLES)]
            if kind == "hijri":
                a = [x for x in ARTICLES if x["date"] in pages.HIJRI][i]
            site = SITES[(number + i * 3) % len(SITES)]
            page = pages.page(kind, a, site)
            encoding = encodings.get(kind, ["utf-8"] * 4)[i]
            if encoding == old and kind != "printed":
                page = page.replace("<head>", "<head>" + declared)
            made = report(a, publisher(kind, page, site))
            if kind == "listed":
                lead = [a["title"], a["text"][0], a["text"][1], "أبرز ما جاء في التفاصيل:"]
                made["text"] = "\n".join(lead + a["text"][2:])
            put(f"html/{kind}-{i + 1}.html", page.encode(encoding, "xmlcharrefreplace"), made)


def txt():
    for i, encoding in enumerate(
        [
            "utf-8",
            "utf-8-sig",
            "utf-16",
            "utf-16-le",
            "utf-16-be",
            "windows-1256",
            "iso-8859-6",
            "utf-8",
        ]
    ):
        a = ARTICLES[i]
        text = "\n".join([a["title"]] + a["text"])
        if encoding == "iso-8859-6":
            text = text.replace("«", '"').replace("»", '"')
        if i == 7:
            text = text.replace("\n", "\r\n")
        put(
            f"txt/{encoding}-{i}.txt",
            text.encode(encoding),
            report(a, title=False, date=False, text=text),
        )


if __name__ == "__main__":
    shutil.rmtree(OUT, ignore_errors=True)
    html()
    txt()
    printed_kinds()
    mails()
    feeds()
    archives()
    chats()
    tables()
    with open(os.path.join(OUT, "expected.jsonl"), "w", encoding="utf-8") as out:
        for one in EXPECTED:
            out.write(json.dumps(one, ensure_ascii=False) + "\n")
    print(len(EXPECTED), "files,", sum(len(one["reports"]) for one in EXPECTED), "reports")
