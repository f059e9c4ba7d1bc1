package isnad.core.reading;

import isnad.core.report.FoldedText;
import isnad.core.report.Quote;

/**
 * Something that a report tells and that could not be read: the lemma where the lexicon has one,
 * else the words as they are written; where they stand; and a few words around them.
 */
public record Gap(GapKind kind, GapReason reason, String words, Quote at, Quote context) {
  public Gap {
    if (words.isBlank()) {
      throw new IllegalArgumentException("a gap has words");
    }
    if (!context.span().contains(at.span())) {
      throw new IllegalArgumentException("the words of a gap stand in their context");
    }
  }

  /** What gaps of the same thing share: the lemma, or the folded words where there is none. */
  String key() {
    return switch (reason) {
      case NO_FRAME, FRAME_REFUSED -> words;
      case UNKNOWN_WORD, NO_ACTOR, NO_PLACE, NO_DATE, NO_DAY -> FoldedText.key(words);
    };
  }
}
