package isnad.core.reading;

import isnad.core.event.EventType;
import isnad.core.event.Modality;
import isnad.core.event.Role;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The kind of violence that a report makes plain as a whole, for words that leave it open: in a
 * report of bombings "the attacks" of its headline are bombings, and in one of air strikes the
 * bombardment (القصف) is from the air. Where a report tells violence of other kinds too, its words
 * keep their own.
 */
final class PlainKinds {
  private static final String ATTACK = "attack";
  private static final String BOMBING = "bombing";
  private static final String SHELLING = "shelling";
  private static final String AIR_STRIKE = "air-strike";

  /** Within how many sentences from its start a report tells what it is about. */
  private static final int OPENING = 4;

  /** Within how many its words are for the whole of it: a title and its first sentence. */
  private static final int TITLE = 2;

  private final Map<String, Integer> told = new HashMap<>();
  private final List<Predicate> attacks = new ArrayList<>();
  private final List<Predicate> bombardments = new ArrayList<>();
  private final List<Referent> doers = new ArrayList<>();
  private @Nullable EventType bombing;
  private @Nullable EventType strike;
  private boolean opens;

  /** Gives the events of {@code reads} whose words leave it open the kind that is plain. */
  static void settle(List<SentenceReader.Read> reads) {
    PlainKinds kinds = new PlainKinds();
    for (int i = 0; i < reads.size(); i++) {
      for (Predicate predicate : reads.get(i).predicates()) {
        kinds.note(predicate, reads.get(i).parse(), i);
      }
    }
    kinds.settle();
  }

  private void note(Predicate predicate, Parse parse, int sentence) {
    EventType type = predicate.type;
    told.merge(type.name(), 1, Integer::sum);
    if (type.name().equals(BOMBING)) {
      bombing = type;
      opens |= sentence < OPENING;
    } else if (type.name().equals(AIR_STRIKE)) {
      strike = type;
    }
    if (type.name().equals(ATTACK)
        && sentence < TITLE
        && !predicate.verb
        && canBe(predicate, BOMBING)) {
      attacks.add(predicate);
    } else if (type.name().equals(SHELLING) && isBareBombardment(predicate, parse)) {
      bombardments.add(predicate);
    }
    if (type.name().equals(BOMBING) || type.name().equals(AIR_STRIKE)) {
      doers.addAll(predicate.get(Role.AGENT));
    }
  }

  /** القصف: with the article alone, not the artillery's. */
  private static boolean isBareBombardment(Predicate predicate, Parse parse) {
    int next = predicate.token + 1;
    return !predicate.verb
        && parse.word(predicate.token).article()
        && (next >= parse.sentence().end() || parse.word(next).tag() != Tag.ADJECTIVE)
        && canBe(predicate, AIR_STRIKE);
  }

  /** Whether its word is one for that kind too, or for a deed of terror of whatever kind. */
  private static boolean canBe(Predicate predicate, String kind) {
    boolean terror =
        predicate.frame.companion() != null && predicate.frame.companion().startsWith("ارهاب");
    return terror && kind.equals(BOMBING)
        || predicate.frame.variants().stream()
            .anyMatch(variant -> variant.type().name().equals(kind));
  }

  private void settle() {
    if (told("clash") > 0) {
      return;
    }
    if (bombing != null && opens && told(SHELLING) == 0 && told(AIR_STRIKE) == 0) {
      if (told(ATTACK) <= told(BOMBING)) {
        give(attacks, bombing);
      }
    } else if (strike != null && told(SHELLING) == bombardments.size()) {
      give(bombardments, strike);
    }
  }

  /** Those that are told as done and not by somebody else. */
  private void give(List<Predicate> open, EventType type) {
    for (Predicate predicate : open) {
      boolean others = predicate.has(Role.AGENT)
          && !doers.isEmpty()
          && predicate.get(Role.AGENT).stream().noneMatch(one -> one.isAmong(doers));
      if (predicate.modality == Modality.ACTUAL && !others) {
        predicate.type = type;
      }
    }
  }

  private int told(String type) {
    return told.getOrDefault(type, 0);
  }
}
