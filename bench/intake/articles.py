"""Twelve reports written for the corpus: events, places and figures are made up for it."""

import json
import os

with open(os.path.join(os.path.dirname(__file__), "articles.json"), encoding="utf-8") as data:
    _ALL = json.load(data)

ARTICLES = _ALL["articles"]

# Who publishes: the domain, and what the site calls itself.
SITES = [(site["domain"], site["name"]) for site in _ALL["sites"]]

OTHER_HEADLINES = _ALL["headlines"]
