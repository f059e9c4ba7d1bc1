"""Documents that programs print: PDFs, and files of word processors."""

import io
import os
import subprocess
import tempfile
import zipfile

import page_kinds as pages
from articles import ARTICLES
from corpus import put, report


def chromium(html_text, folder, header):
    source = os.path.join(folder, "page.html")
    target = os.path.join(folder, "page.pdf")
    with open(source, "w", encoding="utf-8") as out:
        out.write(html_text)
    flags = [] if header else ["--no-pdf-header-footer"]
    subprocess.run(
        [
            "chromium",
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            *flags,
            f"--print-to-pdf={target}",
            source,
        ],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    with open(target, "rb") as data:
        return data.read()


def office(html_text, folder, kind):
    source = os.path.join(folder, "page.html")
    with open(source, "w", encoding="utf-8") as out:
        out.write(html_text)
    home = f"-env:UserInstallation=file://{folder}/home"
    run = lambda what, frm: subprocess.run(
        ["soffice", home, "--headless", "--convert-to", what, "--outdir", folder, frm],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    run("odt:writer8", source)
    if kind != "odt":
        run("docx:MS Word 2007 XML", os.path.join(folder, "page.odt"))
    if kind == "pdf":
        # From its own reading of a page it prints no heading.
        run("pdf:writer_pdf_Export", os.path.join(folder, "page.docx"))
    with open(os.path.join(folder, "page." + kind), "rb") as data:
        return data.read()


def printed(a, font, date_line, size="13pt"):
    body = "".join(f"<p>{p}</p>" for p in a["text"])
    dated = f"<p>{date_line}</p>" if date_line else ""
    style = f"body{{font-family:{font};font-size:{size}}} p{{text-align:right}}"
    head = f'<head><meta charset="utf-8"><style>{style}</style></head>'
    heading = f"<h1>{a['title']}</h1>"
    return f'<html lang="ar" dir="rtl">{head}<body>{heading}{dated}{body}</body></html>'


def dated(a, style):
    d = pages.day(a)
    return [
        f"{pages.DAYS[d.weekday()]} {d.day} {pages.MONTHS[d.month-1]} {d.year}",
        f"{d.day} {pages.LEVANT[d.month-1]}/{pages.MONTHS[d.month-1]} {d.year} - {a['time']}",
        f"{d.day:02d}/{d.month:02d}/{d.year}",
    ][style % 3]


def with_date(a, line):
    return report(a, text="\n".join([a["title"], line] + a["text"]))


def printed_kinds():
    fonts = ["Amiri", "'Noto Naskh Arabic'", "'DejaVu Sans'", "'Noto Kufi Arabic'"]
    with tempfile.TemporaryDirectory() as folder:
        for i in range(8):
            a = ARTICLES[i]
            line = dated(a, i)
            data = chromium(
                printed(a, fonts[i % 4], line, ["13pt", "24pt"][i // 4]), folder, header=i % 2 == 0
            )
            put(f"pdf/chromium-{i}.pdf", data, with_date(a, line))
        for i in range(4):
            a = ARTICLES[8 + i]
            line = dated(a, i)
            data = office(printed(a, fonts[i], line), folder, "pdf")
            put(f"pdf/office-{i}.pdf", data, with_date(a, line))
        for i in range(5):
            a = ARTICLES[i * 2]
            line = dated(a, i)
            put(
                f"docx/office-{i}.docx",
                office(printed(a, fonts[i % 4], line), folder, "docx"),
                with_date(a, line),
            )
        for i in range(4):
            a = ARTICLES[i * 2 + 1]
            line = dated(a, i)
            put(
                f"odt/office-{i}.odt",
                office(printed(a, fonts[i % 4], line), folder, "odt"),
                with_date(a, line),
            )
    put("docx/tracked.docx", tracked(ARTICLES[3]), report(ARTICLES[3]))


def tracked(a):
    """A document with a deleted run, a field, a text box kept twice, and its title by its style."""
    office = "http://schemas.openxmlformats.org/"
    w = f'xmlns:w="{office}wordprocessingml/2006/main"'
    w += f' xmlns:mc="{office}markup-compatibility/2006"'
    p = a["text"]
    run = lambda words: f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'
    half = len(p[0]) // 2
    body = f'<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>{run(a["title"])}</w:p>'
    gone = '<w:del w:id="1"><w:r><w:delText>كلمات محذوفة</w:delText></w:r></w:del>'
    body += f"<w:p>{run(p[0][:half])}{gone}{run(p[0][half:])}</w:p>"
    body += f"<w:p><w:r><w:instrText> PAGE </w:instrText></w:r>{run(p[1])}</w:p>"
    choice = f'<mc:Choice Requires="wps">{run(p[2])}</mc:Choice>'
    twice = f"{choice}<mc:Fallback>{run(p[2])}</mc:Fallback>"
    body += f"<w:p><mc:AlternateContent>{twice}</mc:AlternateContent></w:p>"
    body += f"<w:p>{run(p[3])}</w:p>"
    dublin = "http://purl.org/dc/"
    core = f'<cp:coreProperties xmlns:cp="c" xmlns:dc="{dublin}elements/1.1/"'
    core += f' xmlns:dcterms="{dublin}terms/"><dc:creator>{a["author"]}</dc:creator>'
    core += f"<dcterms:created>{a['date']}T{a['time']}:00Z</dcterms:created></cp:coreProperties>"
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as z:
        z.writestr(
            "word/document.xml",
            f'<?xml version="1.0"?><w:document {w}><w:body>{body}</w:body></w:document>',
        )
        z.writestr("docProps/core.xml", core)
    return data.getvalue()
