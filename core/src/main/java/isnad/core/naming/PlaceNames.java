package isnad.core.naming;

import isnad.core.grammar.Tag;

/** Marks places by the class word before them (مدينة), and again where they stand without it. */
final class PlaceNames {
  private final Sights sights;
  private final Marked marked;
  private final Introduced elsewhere;

  PlaceNames(Sights sights, Marked marked, Introduced elsewhere) {
    this.sights = sights;
    this.marked = marked;
    this.elsewhere = elsewhere;
  }

  void mark() {
    for (int i = sights.first(); i < sights.end(); i++) {
      if (!marked.isFree(i) || !sights.isUnknown(i)) {
        continue;
      }
      boolean clear = !sights.hasArticle(i);
      if (clear && isBehindClass(i)) {
        int end = i + 1;
        put(i, end, Ground.HEAD);
      } else if (elsewhere.isNear(sights, i)) {
        put(i, i + 1, Ground.INTRODUCED);
      }
    }
  }

  private boolean isBehindClass(int token) {
    int before = token - 1;
    while (sights.isQuoteMark(before)) {
      before--;
    }
    return sights.is(before, Cue.PLACE_CLASS)
        && !sights.hasArticle(before)
        && !sights.word(token).conjunction()
        && sights.word(token).preposition() == 0
        && sights.word(before).tag() != Tag.VERB;
  }

  private void put(int first, int end, Ground ground) {
    marked.put(
        new NamedSpan(first, end, sights.from(first), NamedKind.PLACE, ground, false, null, null));
  }
}
