package isnad.core.reading;

import isnad.core.event.Family;
import isnad.core.event.Role;
import isnad.core.event.Stance;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Syntax;
import isnad.core.pack.Lexeme;
import java.util.List;
import java.util.Set;

/**
 * Deeds that a noun of statement or a charge speaks of: what is demanded (للمطالبة بالإفراج),
 * denied or laid at somebody's door (اعتقل بتهمة القتل) is told with that stance, and a charge
 * names who is said to have done it.
 */
final class StatedDeeds {
  /** How far behind a word of charge the deed may stand, in tokens. */
  private static final int NEAR = 4;

  /** Prepositions of what is stated: المطالبة بالإفراج, أصابع الاتهام بالوقوف خلف الهجوم. */
  private static final Set<String> CONTENT = Set.of("ب", "خلف", "وراء");

  /** Nouns for what somebody is charged with or suspected of. */
  private static final Set<String> CHARGES =
      Set.of("تهمه", "شبهه", "جريمه", "جرم", "جنايه", "اشتباه", "اشتبه");

  /** What somebody had a part in has happened. */
  private static final Set<String> PARTS = Set.of("تورط", "ضلوع");

  private static final String CLAIM = "claim-responsibility";

  private static final String EXECUTION = "أعدم";

  private static final Set<String> PROCEEDINGS = Set.of("trial", "arrest", "transfer");

  /** Verbs and nouns of mere suspicion. */
  private static final Set<String> SUSPICIONS = Set.of("شبهه", "اشتباه", "اشتبه");

  private final Parse parse;
  private final Syntax syntax;
  private final List<Predicate> predicates;

  StatedDeeds(Parse parse, List<Predicate> predicates) {
    this.parse = parse;
    this.syntax = new Syntax(parse);
    this.predicates = predicates;
  }

  /** Gives the deeds their stance, and those of a charge their doer. */
  void complete() {
    for (Predicate statement : predicates) {
      Stance stance = statement.frame.stance().orElse(Stance.ASSERTS);
      if (!statement.verb && stance != Stance.ASSERTS) {
        noun(statement, stance);
      }
      if (isProceeding(statement)) {
        charged(statement);
      }
      if (statement.verb && statement.type.name().equals(CLAIM)) {
        claimed(statement);
      }
    }
    for (Predicate deed : predicates) {
      if (isDeed(deed) && isBehind(SUSPICIONS, parse.sentence().first(), deed)) {
        deed.stance = Stance.ACCUSES;
        deed.suspected = true;
      }
    }
  }

  private void noun(Predicate statement, Stance stance) {
    List<Integer> behind = syntax.circumstances(statement.chunk);
    for (Predicate deed : predicates) {
      boolean own = deed.chunk == statement.chunk && deed.token > statement.token;
      if (isDeed(deed) && (own || behind.contains(deed.chunk) && isContent(statement, deed))) {
        stated(statement, stance, deed);
        List<Integer> joined = own ? List.of() : syntax.joinedTo(deed.chunk);
        for (Predicate other : predicates) {
          if (isDeed(other) && joined.contains(other.chunk)) {
            stated(statement, stance, other);
          }
        }
      }
    }
  }

  private void stated(Predicate statement, Stance stance, Predicate deed) {
    deed.stance = Judgements.isOfDoer(parse, deed) ? Stance.ASSERTS : stance;
    deed.vouched(statement);
  }

  private boolean isContent(Predicate statement, Predicate deed) {
    String preposition = parse.chunk(deed.chunk).preposition();
    return statement.frame.prepositions().containsKey(preposition) || CONTENT.contains(preposition);
  }

  private void charged(Predicate proceeding) {
    for (Predicate deed : predicates) {
      if (deed.token <= proceeding.token || !isDeed(deed)) {
        continue;
      }
      boolean part = isBehind(PARTS, proceeding.token, deed);
      if (!part && !isBehind(CHARGES, proceeding.token, deed)) {
        continue;
      }
      if (!part) {
        deed.stance = Stance.ACCUSES;
        deed.suspected |= proceeding.type.name().equals("arrest");
        deed.vouched(proceeding);
      }
      if (!deed.has(Role.AGENT)) {
        proceeding.get(Role.TARGET).forEach(accused -> deed.add(Role.AGENT, accused));
      }
    }
  }

  /** الهجوم الذي تبناه التنظيم: what a relative clause says was claimed stands on that word too. */
  private void claimed(Predicate claim) {
    Syntax.Subject hangs = syntax.before(claim.chunk);
    if (!hangs.antecedent()) {
      return;
    }
    for (Predicate deed : predicates) {
      if (deed.chunk == hangs.chunk() && !deed.verb) {
        deed.vouched(claim);
      }
    }
  }

  private static boolean isProceeding(Predicate predicate) {
    return PROCEEDINGS.contains(predicate.type.name())
        || predicate.frame.lemma().equals(EXECUTION);
  }

  private static boolean isDeed(Predicate predicate) {
    return !predicate.verb
        && predicate.type.family() != Family.STATEMENT
        && !predicate.type.name().equals("trial");
  }

  private boolean isBehind(Set<String> words, int first, Predicate deed) {
    for (int i = deed.token - 1; i > deed.token - NEAR && i >= first; i--) {
      Lexeme lexeme = parse.word(i).lexeme();
      if (lexeme != null && words.contains(lexeme.key())) {
        return true;
      }
    }
    return false;
  }
}
