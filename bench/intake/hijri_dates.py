"""The articles' dates in the Umm al-Qura calendar, as its printed calendars have them."""

HIJRI = {
    "2023-02-14": "الثلاثاء 23 رجب 1444 هـ",
    "2018-10-09": "الثلاثاء 29 محرم 1440 هـ",
    "2022-06-12": "الأحد 13 ذو القعدة 1443 هـ",
}
