package isnad.core.naming;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a word or a whole name says about the name that stands there or beside it. */
public enum Cue {
  GIVEN,
  GIVEN_WORD,
  FAMILY,
  FAMILY_WORD,
  PERSON,
  PLACE,
  PLACE_WORD,
  ORGANISATION,
  ORGANISATION_WORD,
  TITLE,
  CHAIN,
  KUNYA,
  RELIGION,
  BODY,
  NAMED_BODY,
  DESCRIBED_BODY,
  PLACE_CLASS,
  SIDE,
  PLACE_PREPOSITION,
  SAYING,
  ORDINARY;

  private static final Map<String, Cue> BY_KEY = new HashMap<>();

  static {
    for (Cue cue : values()) {
      BY_KEY.put(cue.key(), cue);
    }
  }

  /** The name in packs. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Cue> of(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  /** Whether its words are matched without the article too. */
  boolean isMatchedBare() {
    return switch (this) {
      case TITLE, BODY, NAMED_BODY, DESCRIBED_BODY, PLACE_CLASS, SIDE -> true;
      case GIVEN, GIVEN_WORD, FAMILY, FAMILY_WORD, PERSON, PLACE, PLACE_WORD -> false;
      case ORGANISATION, ORGANISATION_WORD, CHAIN, KUNYA, RELIGION -> false;
      case PLACE_PREPOSITION, SAYING, ORDINARY -> false;
    };
  }

  /** Whether it is told of whole names, of one word or several. */
  boolean isWhole() {
    return switch (this) {
      case PERSON, PLACE, PLACE_WORD, ORGANISATION, ORGANISATION_WORD -> true;
      case GIVEN, GIVEN_WORD, FAMILY, FAMILY_WORD, TITLE, CHAIN, KUNYA, RELIGION -> false;
      case BODY, NAMED_BODY, DESCRIBED_BODY, PLACE_CLASS, SIDE -> false;
      case PLACE_PREPOSITION, SAYING, ORDINARY -> false;
    };
  }

  @SuppressWarnings("EnumOrdinal") // never stored: a set of cues lives for one run
  long bit() {
    return 1L << ordinal();
  }
}
