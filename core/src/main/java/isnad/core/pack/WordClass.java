package isnad.core.pack;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a word does in a sentence, beyond its part of speech: the closed set that the grammar knows.
 */
public enum WordClass {
  PREPOSITION,
  COMPLEMENTISER,
  SUBORDINATOR,
  RELATIVE,
  DEMONSTRATIVE,
  CONJUNCTION,
  NEGATION,
  PARTICLE,
  PRONOUN,
  ADVERB,
  ACCORDING,
  BY_AGENT,
  BY_MEANS,
  CIRCUMSTANCE,
  EXCEPTION,
  CONTINUING,
  SAY,
  RELAY,
  TELL,
  DOUBT,
  LIGHT,
  UNDERGO,
  CAUSE,
  BEGIN,
  COPULA,
  ATTEMPT,
  INTEND,
  ORDER,
  REFUSE,
  FEAR,
  POSSIBLE,
  CONDITION,
  HEDGE,
  PERSON,
  FIGHTER,
  OFFICIAL,
  CIVILIAN,
  FORCE,
  GROUP,
  BODY,
  DOER,
  TITLE,
  VOICE,
  DOCUMENT,
  MEDIA_NOUN,
  WEAPON,
  VEHICLE,
  PLACE_NOUN,
  SITE,
  TIME_NOUN,
  UNIT,
  CURRENCY,
  QUANTIFIER,
  APPROXIMATE,
  HAPPEN,
  ABLE,
  FOIL,
  INTERROGATIVE,
  NOUN,
  ADJECTIVE,
  NUMBER,
  MONTH,
  WEEKDAY,
  STRIKE;

  private static final Map<String, WordClass> BY_KEY = new HashMap<>();

  static {
    for (WordClass value : values()) {
      BY_KEY.put(value.key(), value);
    }
  }

  /** The name in packs. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<WordClass> of(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  /** This class's bit in a set of classes; there are at most 64 classes. */
  @SuppressWarnings("EnumOrdinal") // never stored: a set of classes lives for one run
  public long bit() {
    return 1L << ordinal();
  }
}
