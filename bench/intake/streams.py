"""Files of many reports: mails, feeds, archives, chats, tables."""

import csv
import gzip
import io
import json
import os
import zipfile
from datetime import timedelta, timezone
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime

import page_kinds as pages
from articles import ARTICLES, SITES
from corpus import OUT, known, publisher, put, report


def message(a, site, kind):
    m = EmailMessage(policy.default.clone(max_line_length=998))
    m["From"] = f"{site[1]} <news@{site[0]}>"
    m["To"] = "desk@monitor.example"
    m["Subject"] = a["title"]
    hour, minute = map(int, a["time"].split(":"))
    m["Date"] = format_datetime(
        pages.day(a).replace(hour=hour, minute=minute, tzinfo=timezone(timedelta(hours=3)))
    )
    m["Message-ID"] = f"<{a['date']}.{kind}@{site[0]}>"
    text = "\n\n".join(a["text"]) + "\n"
    if kind == "html":
        m.set_content(
            f"<html dir='rtl'><body><h1>{a['title']}</h1>{pages.paragraphs(a)}</body></html>",
            subtype="html",
        )
    elif kind == "both":
        m.set_content(text)
        m.add_alternative(f"<html><body>{pages.paragraphs(a)}</body></html>", subtype="html")
    elif kind == "1256":
        m.set_content(text, charset="windows-1256", cte="quoted-printable")
    elif kind == "base64":
        m.set_content(text, cte="base64")
    else:
        m.set_content(text)
    return m


def mails():
    for i, kind in enumerate(["text", "html", "both", "1256", "base64"]):
        a, site = ARTICLES[i + 4], SITES[i]
        title = "\n".join([a["title"]] + a["text"]) if kind == "html" else "\n".join(a["text"])
        put(f"mail/{kind}.eml", message(a, site, kind).as_bytes(), report(a, site[1], text=title))
    a, b, site = ARTICLES[9], ARTICLES[10], SITES[4]
    carrying = message(a, site, "text")
    with open(os.path.join(OUT, "docx/tracked.docx"), "rb") as data:
        carrying.add_attachment(
            data.read(),
            maintype="application",
            subtype="vnd.openxmlformats-officedocument.wordprocessingml.document",
            filename="بيان.docx",
        )
    carried = report(ARTICLES[3], site[1])
    put(
        "mail/carrying.eml",
        carrying.as_bytes(),
        report(a, site[1], text="\n".join(a["text"])),
        carried,
    )
    box = io.BytesIO()
    said = []
    for i, kind in enumerate(["text", "1256", "html"]):
        a, site = ARTICLES[i], SITES[i + 1]
        box.write(
            b"From news@example Tue Mar  5 10:00:00 2024\n"
            + message(a, site, kind).as_bytes().replace(b"\nFrom ", b"\n>From ")
            + b"\n"
        )
        said.append(
            report(a, site[1], text="\n".join(([a["title"]] if kind == "html" else []) + a["text"]))
        )
    put("mail/three.mbox", box.getvalue(), *said)


def feeds():
    def entry(a, site, whole):
        body = pages.paragraphs(a) if whole else f"<p>{a['text'][0]}</p>"
        return body.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

    def stamp(a):
        hour, minute = map(int, a["time"].split(":"))
        return format_datetime(pages.day(a).replace(hour=hour, minute=minute, tzinfo=timezone.utc))

    def rss(site, some, whole, encoding):
        items = "".join(
            f"<item><title>{a['title']}</title><link>{pages.url(site, a)}</link>"
            + f"<guid>{pages.url(site, a)}</guid><pubDate>{stamp(a)}</pubDate>"
            + ("<description>" + entry(a, site, False) + "</description>")
            + (
                f"<content:encoded><![CDATA[{pages.paragraphs(a)}]]></content:encoded>"
                if whole
                else ""
            )
            + "</item>"
            for a in some
        )
        head = f'<?xml version="1.0" encoding="{encoding}"?><rss version="2.0"'
        head += ' xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        about = f"<title>{site[1]}</title><link>https://{site[0]}</link>"
        about += "<description>أخبار</description>"
        return f"{head}<channel>{about}{items}</channel></rss>".encode(encoding)

    def said(a, site, whole):
        return report(
            a,
            known(site) or site[1],
            text="\n".join([a["title"]] + (a["text"] if whole else a["text"][:1])),
        )

    put(
        "feed/whole.rss",
        rss(SITES[0], ARTICLES[:3], True, "utf-8"),
        *[said(a, SITES[0], True) for a in ARTICLES[:3]],
    )
    put(
        "feed/short.xml",
        rss(SITES[4], ARTICLES[3:6], False, "utf-8"),
        *[said(a, SITES[4], False) for a in ARTICLES[3:6]],
    )
    put(
        "feed/old.xml",
        rss(SITES[1], ARTICLES[6:8], True, "windows-1256"),
        *[said(a, SITES[1], True) for a in ARTICLES[6:8]],
    )
    site = SITES[5]
    entries = "".join(
        f'<entry><title>{a["title"]}</title><link href="{pages.url(site, a)}"/>'
        + f'<id>urn:{a["date"]}</id><published>{a["date"]}T{a["time"]}:00Z</published>'
        + f'<updated>{a["date"]}T{a["time"]}:00Z</updated>'
        + f'<author><name>{a["author"]}</name></author>'
        + f'<content type="html">{entry(a, site, True)}</content></entry>'
        for a in ARTICLES[8:10]
    )
    put(
        "feed/news.atom",
        '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">'
        + f"<title>{site[1]}</title><id>urn:x</id><updated>2024-01-01T00:00:00Z</updated>"
        + f"{entries}</feed>",
        *[said(a, site, True) for a in ARTICLES[8:10]],
    )


def record(kind, headers, block):
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\n" + "".join(
        f"{k}: {v}\r\n" for k, v in headers.items()
    )
    return head.encode() + f"Content-Length: {len(block)}\r\n\r\n".encode() + block + b"\r\n\r\n"


def response(address, body, content_type, number, status="200 OK", extra=""):
    http = (
        f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\n".encode()
        + f"Content-Length: {len(body)}\r\n{extra}\r\n".encode()
        + body
    )
    return record(
        "response",
        {
            "WARC-Record-ID": f"<urn:uuid:00000000-0000-4000-8000-{number:012d}>",
            "WARC-Date": "2024-03-05T10:00:00Z",
            "WARC-Target-URI": address,
            "Content-Type": "application/http; msgtype=response",
        },
        http,
    )


def archives():
    def crawl(kinds, first, encoding="utf-8", zipped=False):
        records = [
            record(
                "warcinfo",
                {
                    "WARC-Record-ID": f"<urn:uuid:00000000-0000-4000-8000-{first:012d}>",
                    "WARC-Date": "2024-03-05T10:00:00Z",
                    "Content-Type": "application/warc-fields",
                },
                b"software: test\r\n",
            )
        ]
        said = []
        for i, kind in enumerate(kinds):
            a, site = ARTICLES[(first + i) % 12], SITES[(first + i) % 8]
            address = pages.url(site, a)
            page = pages.page(kind, a, site)
            body = page.encode(encoding, "xmlcharrefreplace")
            extra = ""
            if zipped:
                body, extra = gzip.compress(body, mtime=0), "Content-Encoding: gzip\r\n"
            records.append(
                response(
                    address, body, f"text/html; charset={encoding}", first + i + 1, extra=extra
                )
            )
            records.append(response(address + ".png", b"\x89PNG....", "image/png", first + i + 51))
            said.append(
                report(
                    a,
                    known(site)
                    or (
                        site[1]
                        if publisher(kind, page, site) == site[1]
                        else site[0].replace("www.", "")
                    ),
                )
            )
        records.append(
            response(
                "https://gone.example/",
                b"<html><body>404</body></html>",
                "text/html",
                first + 99,
                "404 Not Found",
            )
        )
        return records, said

    records, said = crawl(["wordpress", "plain", "divs"], 100)
    put("archive/crawl.warc", b"".join(records), *said)
    records, said = crawl(["rendered", "tables"], 203, "windows-1256")
    put("archive/crawl.warc.gz", b"".join(gzip.compress(r, mtime=0) for r in records), *said)
    records, said = crawl(["breaks", "semantic"], 306, zipped=True)
    put("archive/encoded.warc", b"".join(records), *said)
    records, said = crawl(["busy", "amp"], 409)
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as z:
        z.writestr("archive/data.warc.gz", b"".join(gzip.compress(r, mtime=0) for r in records))
        z.writestr("pages/pages.jsonl", '{"format": "json-pages-1.0"}\n')
        z.writestr("datapackage.json", '{"profile": "data-package", "wacz_version": "1.1.1"}')
    put("archive/pages.wacz", data.getvalue(), *said)


def chats():
    def post(number, a, **more):
        hour, minute = map(int, a["time"].split(":"))
        when = pages.day(a).replace(hour=hour, minute=minute, tzinfo=timezone.utc)
        words = ["عاجل | ", {"type": "bold", "text": a["title"]}, "\n\n" + a["text"][0]]
        return {
            "id": number,
            "type": "message",
            "date": f"{a['date']}T{a['time']}:00",
            "date_unixtime": str(int(when.timestamp())),
            "from": "x",
            "from_id": "channel1",
            "text": words,
            **more,
        }

    def said(a, outlet):
        return report(a, outlet, title=False, text="عاجل | " + a["title"] + "\n\n" + a["text"][0])

    chat = {
        "name": "شبكة وادي الأخبار",
        "type": "public_channel",
        "id": 1700000001,
        "messages": [
            {
                "id": 1,
                "type": "service",
                "action": "create_channel",
                "date": "2015-01-01T00:00:00",
                "text": "",
            }
        ]
        + [post(i + 2, a) for i, a in enumerate(ARTICLES[:3])]
        + [post(9, ARTICLES[3], photo="photos/p.jpg", edited="2022-06-13T00:00:00")],
    }
    put(
        "chat/result.json",
        json.dumps(chat, ensure_ascii=False, indent=1),
        *[said(a, chat["name"]) for a in ARTICLES[:4]],
    )
    everything = {
        "about": "Here is the data you requested.",
        "personal_information": {"user_id": 1},
        "chats": {
            "about": "x",
            "list": [
                {
                    "name": "قناة الساحل",
                    "type": "private_channel",
                    "id": 1700000002,
                    "messages": [
                        post(1, ARTICLES[5]),
                        post(
                            2,
                            ARTICLES[6],
                            forwarded_from="شبكة وادي الأخبار",
                            forwarded_from_id="channel1700000001",
                        ),
                    ],
                },
                {
                    "name": "غرفة المتابعة",
                    "type": "private_supergroup",
                    "id": 1700000003,
                    "messages": [post(1, ARTICLES[7])],
                },
            ],
        },
    }
    put(
        "chat/all.json",
        json.dumps(everything, ensure_ascii=False),
        said(ARTICLES[5], "قناة الساحل"),
        said(ARTICLES[6], "قناة الساحل"),
        said(ARTICLES[7], "غرفة المتابعة"),
    )


def tables():
    def sheet(header, rows, delimiter, encoding):
        out = io.StringIO()
        writer = csv.writer(out, delimiter=delimiter)
        writer.writerow(header)
        writer.writerows(rows)
        return out.getvalue().encode(encoding)

    some = ARTICLES[:3]
    whole = lambda a: "\n".join(a["text"])
    put(
        "table/plain.csv",
        sheet(
            ["id", "title", "text", "published", "outlet"],
            [[i, a["title"], whole(a), a["date"], "وكالة"] for i, a in enumerate(some)],
            ",",
            "utf-8",
        ),
        *[report(a, "وكالة", text=whole(a)) for a in some],
    )
    put(
        "table/semicolons.csv",
        sheet(
            ["التاريخ", "العنوان", "النص", "المصدر"],
            [
                ["/".join(reversed(a["date"].split("-"))), a["title"], whole(a), "السومرية نيوز"]
                for a in some
            ],
            ";",
            "utf-8-sig",
        ),
        *[report(a, "السومرية نيوز", text=whole(a)) for a in some],
    )
    put(
        "table/tabs.tsv",
        sheet(
            ["url", "headline", "body", "date"],
            [[pages.url(SITES[0], a), a["title"], whole(a), a["date"]] for a in some],
            "\t",
            "utf-8",
        ),
        *[report(a, "Enab Baladi", text=whole(a)) for a in some],
    )
    put(
        "table/old.csv",
        sheet(
            ["title", "content", "date"],
            [[a["title"], whole(a), a["date"]] for a in some],
            ",",
            "windows-1256",
        ),
        *[report(a, text=whole(a)) for a in some],
    )
    lines = [
        {
            "id": f"r{i}",
            "title": a["title"],
            "text": whole(a),
            "published": a["date"],
            "outlet": "وكالة",
        }
        for i, a in enumerate(ARTICLES[3:6])
    ]
    said = [report(a, "وكالة", text=whole(a)) for a in ARTICLES[3:6]]
    put(
        "json/reports.jsonl",
        "".join(json.dumps(x, ensure_ascii=False) + "\n" for x in lines),
        *said,
    )
    put(
        "json/reports.jsonl.gz",
        gzip.compress(
            "".join(json.dumps(x, ensure_ascii=False) + "\n" for x in lines).encode(), mtime=0
        ),
        *said,
    )
    put("json/array.json", json.dumps(lines, ensure_ascii=False, indent=1), *said)
