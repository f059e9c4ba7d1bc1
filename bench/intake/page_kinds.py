"""Pages as sites of many ages and makers build them, from the templates of pages/.

A template is an f-string: a is the article, s who publishes it, d the day, p the paragraphs.
"""

import json
import os
from datetime import datetime

from articles import OTHER_HEADLINES
from hijri_dates import HIJRI

MONTHS = "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split()
LEVANT = "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول".split("|")
LEVANT += "تشرين الأول|تشرين الثاني|كانون الأول".split("|")
MAGHREB = "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر".split()
DAYS = "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد".split()
DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
TALK = "رأي القارئ في ما ورد من معلومات وفي أداء المسؤولين وما يجب أن يكون عليه الحال بعد كل ذلك. "

FOLDER = os.path.join(os.path.dirname(__file__), "pages")
PAGES = (
    "wordpress tables drupal joomla aspnet rendered amp blogger plain microdata divs breaks busy"
    " saved printed maghreb listed hijri long_comments semantic"
).split()

# Pages that say nowhere who publishes them, or only inside the text.
NAMELESS = {"tables", "aspnet", "plain", "divs", "printed", "long_comments"}


def day(a):
    return datetime.strptime(a["date"], "%Y-%m-%d")


def paragraphs(a, tag="p", attributes=""):
    return "\n".join(f"<{tag}{attributes}>{p}</{tag}>" for p in a["text"])


def links(tag="li", count=6, path="/news/"):
    heads = enumerate(OTHER_HEADLINES[:count])
    return "\n".join(f'<{tag}><a href="{path}{i}">{h}</a></{tag}>' for i, h in heads)


def url(site, a, path="news"):
    return f"https://{site[0]}/{path}/{a['date'].replace('-', '')}{a['time'].replace(':', '')}"


def article(a, s, kind, author, publisher):
    """What JSON-LD says of the article."""
    return {
        "@type": kind,
        "headline": a["title"],
        "datePublished": f"{a['date']}T{a['time']}:00Z",
        "author": author,
        "publisher": {"@type": publisher, "name": s[1]},
    }


def page(kind, a, s):
    """The page of that kind with the article a of the site s."""
    site = {"@type": "WebSite", "name": s[1], "url": f"https://{s[0]}/"}
    by = {"@type": "Person", "name": a["author"]}
    here = {
        "graph": {
            "@context": "https://schema.org",
            "@graph": [site, article(a, s, "Article", by, "Organization")],
        },
        "data": {
            "@context": "https://schema.org",
            **article(a, s, "NewsArticle", [by], "NewsMediaOrganization"),
        },
        "talk": "".join(
            f'<div class="comment-body" id="comment-{i}"><cite>قارئ</cite><p>{TALK * 3}</p></div>'
            for i in range(12)
        ),
        "body": "<br>\r\n<br>\r\n".join(a["text"]),
        "a": a,
        "s": s,
        "d": day(a),
        "p": a["text"],
    }
    with open(os.path.join(FOLDER, kind + ".html"), encoding="utf-8") as template:
        return eval(f'f"""{template.read()}"""', {**globals(), **here})
