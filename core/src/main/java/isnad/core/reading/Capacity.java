package isnad.core.reading;

import isnad.core.event.Family;
import isnad.core.event.Role;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;
import isnad.core.morphology.Inflection;
import isnad.core.pack.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether what a stretch of words names can have a role in an event at all: a statement of peace
 * attacks nobody, a source does not bomb, and an undertaking is not arrested.
 */
final class Capacity {
  /** Types of what parties do with one another, whose other side acts as well. */
  private static final Set<String> MUTUAL = Set.of("clash", "agree", "meet", "collude");

  /** Types of what is done to people alone. */
  private static final Set<String> TO_PEOPLE = Set.of(
      "killing", "injury", "abduction", "capture", "arrest", "release", "displacement", "escape");

  private static final long PEOPLE = Referents.PEOPLE & ~WordClass.VOICE.bit();

  private static final Set<String> WOUNDS = Set.of("جرح", "كسر", "حرق", "اصابه");

  private static final long MEASURES =
      WordClass.UNIT.bit() | WordClass.CURRENCY.bit() | WordClass.TIME_NOUN.bit();

  /** Words for those who are named for what they say. */
  private static final Set<String> SOURCES = Set.of("مصدر", "متحدث", "ناطق", "محلل", "معلق");

  /** Words for people and offices that are words for things too. */
  private static final Set<String> ALSO_PEOPLE = Set.of("اسره", "خارجيه", "داخليه");

  /** Nouns of manner, and those that name nothing by themselves. */
  private static final Set<String> EMPTY =
      Set.of("شكل", "صوره", "طريقه", "اسلوب", "فارق", "وتيره", "شيء", "حاله", "شان", "امر", "اطار");

  private static final long MEANS = WordClass.VEHICLE.bit() | WordClass.WEAPON.bit();

  private Capacity() {}

  /** Takes those out of the roles of a sentence's events who cannot have them. */
  static void sift(Parse parse, List<Predicate> predicates) {
    for (Predicate predicate : predicates) {
      for (Map.Entry<Role, List<Referent>> entry : List.copyOf(predicate.roles.entrySet())) {
        sift(parse, predicate, entry.getKey(), entry.getValue());
      }
    }
  }

  private static void sift(Parse parse, Predicate predicate, Role role, List<Referent> fillers) {
    List<Referent> unfit = new ArrayList<>(0);
    for (Referent filler : fillers) {
      if (filler.isIn(parse) && !fits(role, predicate, filler, parse)) {
        unfit.add(filler);
      }
    }
    if (!unfit.isEmpty()) {
      predicate.drop(role, unfit);
    }
  }

  /** Whether {@code referent}, whose words stand in {@code parse}, can have {@code role}. */
  static boolean fits(Role role, Predicate predicate, Referent referent, Parse parse) {
    boolean mutual = MUTUAL.contains(predicate.type.name());
    if (role == Role.TARGET && mutual && !RoleChooser.hasTarget(predicate.frame)) {
      return false;
    }
    if (role == Role.INSTRUMENT) {
      return isMeans(referent, Referents.head(parse, referent.first(), referent.end()));
    }
    if (referent.actor() != null) {
      return true;
    }
    Word head = Referents.head(parse, referent.first(), referent.end());
    if (isOneOf(EMPTY, head) && (!referent.human() || head.preposition() == 'ب')) {
      return false;
    }
    boolean party = role == Role.OTHER && mutual;
    if (role == Role.AGENT || party) {
      return acts(predicate, referent, parse, head);
    }
    return role != Role.TARGET || suffers(predicate, referent, parse, head);
  }

  /** A deed is no means, nor are those who have one, or the wounds that it leaves. */
  private static boolean isMeans(Referent referent, Word head) {
    boolean deed = head.isKind(Inflection.Kind.MASDAR) && !head.isAny(MEANS);
    boolean party = referent.actor() != null && !head.isAny(MEANS);
    return !deed && !party && !isOneOf(WOUNDS, head);
  }

  private static boolean acts(Predicate predicate, Referent referent, Parse parse, Word head) {
    boolean states = predicate.type.family() == Family.STATEMENT;
    if (head.isAny(MEASURES) || describes(parse, referent, head)) {
      return false;
    }
    if (head.is(WordClass.VOICE) && !head.isAny(PEOPLE)) {
      return states || !isMedium(predicate, head);
    }
    if (head.tag() == Tag.ADJECTIVE) {
      boolean subject = predicate.verb && head.token() > predicate.token;
      return subject || referent.human() || head.article() || isOfNation(head);
    }
    return !isMere(referent, head)
        || isOneOf(ALSO_PEOPLE, head)
        || head.is(WordClass.PLACE_NOUN) && head.pronoun() != null
        || states && predicate.verb && head.isDefinite();
  }

  /** Whether it is a paper, an outlet or a mere source, which says things and does none. */
  private static boolean isMedium(Predicate predicate, Word head) {
    if (head.is(WordClass.DOCUMENT)) {
      return true;
    }
    Family family = predicate.type.family();
    boolean forceful = family == Family.VIOLENCE || family == Family.CONTROL;
    boolean outlet = head.is(WordClass.MEDIA_NOUN);
    boolean source = isOneOf(SOURCES, head);
    return source && family != Family.POLITICS || outlet && forceful;
  }

  private static boolean isOneOf(Set<String> words, Word head) {
    return head.lexeme() != null && words.contains(head.lexeme().key());
  }

  /** Whether it is a noun of the lexicon that is nobody's and no force's. */
  private static boolean isMere(Referent referent, Word head) {
    return head.tag() == Tag.NOUN
        && head.lexeme() != null
        && !referent.human()
        && !head.isName()
        && !head.isAny(PEOPLE | MEANS);
  }

  /** An adjective without article behind a noun tells what that is: هجومين منفصلين. */
  private static boolean describes(Parse parse, Referent referent, Word head) {
    boolean participle = head.isParticiple() && head.isPlural() && !head.isAny(PEOPLE);
    if (head.tag() != Tag.ADJECTIVE && !participle
        || head.token() != referent.first()
        || head.article()
        || head.conjunction()
        || head.preposition() != 0
        || head.token() == parse.sentence().first()) {
      return false;
    }
    Word before = parse.word(head.token() - 1);
    return before.tag() == Tag.NOUN
        && (!participle || before.isDual() && endsInNun(parse, before))
        && !before.article()
        && before.pronoun() == null
        && !before.is(WordClass.QUANTIFIER)
        && !before.isName();
  }

  /** Whether a dual has no genitive behind it, before which it would lose its last letter. */
  private static boolean endsInNun(Parse parse, Word word) {
    return parse.tokens().charAt(word.token(), parse.tokens().length(word.token()) - 1) == 'ن';
  }

  private static boolean isOfNation(Word head) {
    return head.lexeme() != null && head.lexeme().owner() != null;
  }

  private static boolean suffers(Predicate predicate, Referent referent, Parse parse, Word head) {
    if (describes(parse, referent, head)) {
      return false;
    }
    boolean deed = head.isKind(Inflection.Kind.MASDAR) && !referent.human();
    boolean violent = predicate.type.family() == Family.VIOLENCE;
    if (deed && violent && head.conjunction()) {
      return false;
    }
    return !TO_PEOPLE.contains(predicate.type.name())
        || referent.human()
        || !deed && !(isMere(referent, head) && head.isDefinite());
  }
}
