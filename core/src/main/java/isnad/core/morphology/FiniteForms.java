package isnad.core.morphology;

import isnad.core.morphology.Inflection.Ending;
import isnad.core.morphology.Inflection.Kind;
import isnad.core.morphology.Inflection.Voice;
import isnad.core.report.FoldedText;

/** Gathers the perfect, imperfect and imperative of a verb in both voices. */
final class FiniteForms {
  /** Shorter imperatives (قل, صل) look like too many other words to be worth reading. */
  private static final int SHORTEST_IMPERATIVE = 3;

  private final Verb verb;
  private final FormSet forms;

  private FiniteForms(Verb verb, FormSet forms) {
    this.verb = verb;
    this.forms = forms;
  }

  static void gather(Verb verb, FormSet forms) {
    FiniteForms finite = new FiniteForms(verb, forms);
    finite.bothPerfects();
    finite.bothImperfects();
    finite.imperative();
  }

  private void bothPerfects() {
    boolean hasPassive = verb.form().hasPassive();
    Stem active = verb.perfect();
    Stem passive = verb.perfectPassive();
    if (hasPassive && alike("", active, "", passive)) {
      perfect(active, Voice.EITHER);
      return;
    }
    perfect(active, Voice.ACTIVE);
    if (hasPassive) {
      perfect(passive, Voice.PASSIVE);
    }
  }

  private void bothImperfects() {
    boolean hasPassive = verb.form().hasPassive();
    char vowel = verb.form().prefixVowel();
    Stem active = verb.imperfect();
    Stem passive = verb.imperfectPassive();
    if (hasPassive && alike("ي" + vowel, active, "يu", passive)) {
      imperfect(active, vowel, Voice.EITHER);
      return;
    }
    imperfect(active, vowel, Voice.ACTIVE);
    if (hasPassive) {
      imperfect(passive, 'u', Voice.PASSIVE);
    }
  }

  /**
   * Whether two stems are spelled alike with every ending, so that one round makes the forms of
   * both voices. Where a hamza is near, its seat may differ with the ending: those are not tried.
   */
  private static boolean alike(String prefix, Stem active, String passivePrefix, Stem passive) {
    return active instanceof Stem.Closed a
        && passive instanceof Stem.Closed p
        && a.beforeVowel().indexOf('ء', 1) < 0
        && spelledAlike(prefix + a.beforeVowel(), passivePrefix + p.beforeVowel())
        && spelledAlike(prefix + a.beforeConsonant(), passivePrefix + p.beforeConsonant());
  }

  private static boolean spelledAlike(String sounds, String others) {
    return Spelling.of(sounds).equals(Spelling.of(others));
  }

  private void perfect(Stem stem, Voice voice) {
    for (Affix affix : Affix.PERFECT) {
      if (affix.suffix().isEmpty()) {
        beforeShortVowel("", stem, "a", affix, Kind.PERFECT, voice);
      } else {
        add(stem.with(affix.suffix()), affix.inflection(Kind.PERFECT, voice));
      }
    }
  }

  private void imperfect(Stem stem, char prefixVowel, Voice voice) {
    for (Affix affix : Affix.IMPERFECT) {
      String prefix = affix.prefix() + prefixVowel;
      if (affix.suffix().isEmpty()) {
        beforeShortVowel(prefix, stem, "ua", affix, Kind.IMPERFECT, voice);
        if (!stem.jussive().equals(stem.beforeShortVowel())) {
          jussive(prefix + stem.jussive(), affix, voice);
        }
      } else {
        add(prefix + stem.with(affix.suffix()), affix.inflection(Kind.IMPERFECT, voice));
      }
    }
  }

  /** Adds a form whose ending is one of {@code vowels}, seen only in what a pronoun does to it. */
  private void beforeShortVowel(
      String prefix, Stem stem, String vowels, Affix affix, Kind kind, Voice voice) {
    String sounds = prefix + stem.beforeShortVowel();
    boolean changes = switch (stem) {
      case Stem.Open open -> {
        String spelling = Spelling.of(prefix + open.beforePronoun());
        forms.add(spelling, affix.inflection(kind, voice, Ending.BEFORE_PRONOUN));
        yield true;
      }
      case Stem.Closed closed -> {
        if (!sounds.endsWith("ء")) {
          yield false;
        }
        for (int i = 0; i < vowels.length(); i++) {
          String spelling = Spelling.beforePronoun(sounds + vowels.charAt(i));
          forms.add(spelling, affix.inflection(kind, voice, Ending.BEFORE_PRONOUN));
        }
        yield true;
      }
    };
    Ending ending = changes ? Ending.BARE : Ending.EITHER;
    forms.add(Spelling.of(sounds), affix.inflection(kind, voice, ending));
  }

  private void jussive(String sounds, Affix affix, Voice voice) {
    if (sounds.endsWith("ء")) {
      String joined = Spelling.beforePronoun(sounds);
      forms.add(joined, affix.inflection(Kind.IMPERFECT, voice, Ending.BEFORE_PRONOUN));
      forms.add(Spelling.of(sounds), affix.inflection(Kind.IMPERFECT, voice, Ending.BARE));
    } else {
      forms.add(Spelling.of(sounds), affix.inflection(Kind.IMPERFECT, voice));
    }
  }

  /** Adds the imperatives that are spelled like no other finite form. */
  private void imperative() {
    if (verb.form() == VerbForm.I && verb.radical(1) == 'ء') {
      // خذ, كل, مر: too short to be worth reading.
      return;
    }
    Stem stem = verb.imperfect();
    for (Affix affix : Affix.IMPERATIVE) {
      String sounds = affix.suffix().isEmpty() ? stem.jussive() : stem.with(affix.suffix());
      String spelling = Spelling.of(begun(sounds));
      String folded = FoldedText.key(spelling);
      if (folded.length() >= SHORTEST_IMPERATIVE && !forms.hasFinite(folded)) {
        forms.add(spelling, affix.inflection(Kind.IMPERATIVE, Voice.ACTIVE));
      }
    }
  }

  private String begun(String sounds) {
    if (verb.form() == VerbForm.IV) {
      return "ءa" + sounds;
    }
    boolean cluster = sounds.length() > 1
        && !Sounds.isVowel(sounds.charAt(0))
        && !Sounds.isVowel(sounds.charAt(1));
    return cluster ? "i" + sounds : sounds;
  }

  private void add(String sounds, Inflection inflection) {
    forms.add(Spelling.of(sounds), inflection);
    String other = Spelling.other(sounds);
    if (other != null) {
      forms.add(other, inflection);
    }
  }
}
