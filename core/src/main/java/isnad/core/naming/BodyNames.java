package isnad.core.naming;

import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;

/** Marks organisations by the noun that heads their name (حزب) or stands before it (شركة). */
final class BodyNames {
  private static final int LONGEST = 7;

  private final Sights sights;
  private final Marked marked;

  BodyNames(Sights sights, Marked marked) {
    this.sights = sights;
    this.marked = marked;
  }

  void mark() {
    for (int i = sights.first(); i < sights.end(); i++) {
      if (!marked.isFree(i)) {
        continue;
      }
      boolean done = false;
      if (sights.is(i, Cue.BODY)) {
        done = headed(i, false);
      }
      if (!done && sights.is(i, Cue.NAMED_BODY)) {
        done = named(i);
      }
      if (!done && sights.is(i, Cue.DESCRIBED_BODY)) {
        headed(i, true);
      }
    }
  }

  private boolean headed(int head, boolean described) {
    int end = sights.hasArticle(head) ? adjectives(head + 1) : complement(head + 1);
    if (end <= head + 1) {
      return false;
    }
    for (int i = head; i < end && !described; i++) {
      if (marked.is(i, NamedKind.ORGANISATION) || marked.is(i, NamedKind.PERSON)) {
        return false;
      }
    }
    put(head, end, described);
    return true;
  }

  private int adjectives(int at) {
    int i = at;
    while (sights.isDefiniteAdjective(i) && !sights.word(i).conjunction() && marked.isFree(i)) {
      i++;
    }
    return i;
  }

  /** The end of the genitive that begins at {@code at}, and of the adjectives behind it. */
  private int complement(int at) {
    int i = at;
    while (i < sights.end() && i - at < LONGEST && isIndefiniteNoun(i)) {
      i++;
    }
    if (!sights.isWord(i) || i > at + 2) {
      return at;
    }
    if (sights.hasArticle(i) && sights.isNominal(i) && !hasPreposition(i)) {
      i = adjectives(i + 1);
      while (isJoinedDefinite(i) && i - at < LONGEST) {
        i = adjectives(i + 1);
      }
      return i;
    }
    NamedSpan name = marked.at(i);
    if (name != null && name.first() == i && !sights.hasClitic(i)) {
      return adjectives(name.end());
    }
    return sights.isUnknown(i) && !hasPreposition(i) ? adjectives(i + 1) : at;
  }

  private boolean isIndefiniteNoun(int token) {
    if (!sights.isWord(token) || !marked.isFree(token)) {
      return false;
    }
    Word word = sights.word(token);
    return word.tag() == Tag.NOUN
        && word.lexeme() != null
        && !sights.hasArticle(token)
        && !word.conjunction()
        && word.preposition() == 0
        && word.pronoun() == null;
  }

  private boolean isJoinedDefinite(int token) {
    return sights.isWord(token)
        && sights.word(token).conjunction()
        && sights.word(token).article()
        && sights.word(token).tag() == Tag.NOUN
        && marked.isFree(token);
  }

  private boolean hasPreposition(int token) {
    return sights.word(token).preposition() != 0;
  }

  /** The name behind شركة or صحيفة: a place or person there is the body's name. */
  private boolean named(int head) {
    int at = head + 1;
    while (sights.isDefiniteAdjective(at) && sights.hasArticle(head)) {
      at++;
    }
    boolean quoted = sights.isQuoteMark(at) || sights.isMark(at, '(');
    if (quoted) {
      at++;
    }
    if (!sights.isWord(at)) {
      return false;
    }
    NamedSpan name = marked.at(at);
    if (name != null) {
      boolean other = switch (name.kind()) {
        case PLACE -> name.ground() != Ground.HEAD;
        case PERSON -> name.actor() == null && name.end() - name.first() == 1;
        case ORGANISATION -> false;
      };
      if (other && !hasPreposition(at) && name.first() == at) {
        put(at, name.end(), false);
        return true;
      }
      return false;
    }
    if (sights.isUnknown(at) && !sights.hasArticle(at) && !hasPreposition(at)) {
      int end = at + 1;
      while (sights.isUnknown(end)
          && marked.isFree(end)
          && !sights.hasArticle(end)
          && !sights.word(end).conjunction()
          && end - at < LONGEST) {
        end++;
      }
      put(at, end, false);
      return true;
    }
    return false;
  }

  private void put(int first, int end, boolean described) {
    NamedSpan span = new NamedSpan(
        first,
        end,
        sights.word(first).stem(),
        NamedKind.ORGANISATION,
        Ground.HEAD,
        described,
        null,
        null);
    if (described) {
      marked.describe(span);
    } else {
      marked.put(span);
    }
  }
}
