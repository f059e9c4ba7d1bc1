package isnad.core.reading;

import isnad.core.claim.Argument;
import isnad.core.claim.Claim;
import isnad.core.claim.Count;
import isnad.core.claim.Link;
import isnad.core.event.Role;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Word;
import isnad.core.pack.Frame;
import isnad.core.report.FoldedText;
import isnad.core.report.Sentence;
import isnad.core.report.Span;
import isnad.core.report.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Collects what happened while a text was read and tells it to a person, line by line. */
final class Explanation implements Trace {
  private final List<String> lines = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();
  private final List<String> weighings = new ArrayList<>();
  private Parse current = Explanation.none();

  private static Parse none() {
    return new Parse(
        Tokens.of(FoldedText.of("")),
        new Sentence(0, 1),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Override
  public void parsed(Parse parse) {
    current = parse;
    lines.add("words");
    for (Word word : parse.words()) {
      lines.add("  " + word(parse, word));
    }
    lines.add("chunks");
    for (Chunk chunk : parse.chunks()) {
      lines.add("  " + chunk(parse, chunk));
    }
  }

  @Override
  public boolean hearsWeights(Role role) {
    return true;
  }

  /** Tells of a choice that is not the grammar's. */
  @Override
  public void weighed(Role role, Predicate predicate, List<RoleCandidate> all, RoleCandidate best) {
    if (best.isOf(predicate.get(role))) {
      return;
    }
    StringBuilder line = new StringBuilder(predicate.frame.rule())
        .append(" on ")
        .append(words(current, predicate.token, predicate.token + 1))
        .append(": ")
        .append(role.key())
        .append(' ');
    List<RoleCandidate> ranked = new ArrayList<>(all);
    ranked.sort(Comparator.comparingDouble((RoleCandidate one) -> -one.score()));
    for (RoleCandidate candidate : ranked.subList(0, Math.min(3, ranked.size()))) {
      line.append(candidate == best ? "" : ", before ")
          .append(candidate.fillers.isEmpty() ? "nobody" : words(candidate.fillers))
          .append(String.format(Locale.ROOT, " (%.2f)", candidate.score()));
    }
    weighings.add(line.toString());
  }

  private String words(List<Referent> referents) {
    List<String> all = new ArrayList<>();
    for (Referent referent : referents) {
      all.add(words(current, referent.first(), referent.end()));
    }
    return String.join(" | ", all);
  }

  private static String word(Parse parse, Word word) {
    StringBuilder line = new StringBuilder();
    line.append(words(parse, word.token(), word.token() + 1)).append("  ").append(key(word.tag()));
    if (word.lexeme() != null) {
      line.append("  ").append(word.lexeme().lemma());
    }
    if (word.inflection() != null) {
      line.append("  ").append(key(word.inflection().kind()));
    }
    if (word.actor() != null) {
      line.append("  actor ").append(word.actor().id());
    }
    if (word.places() != null) {
      line.append("  place ").append(word.places().get(0).id());
    }
    return line.toString();
  }

  private static String chunk(Parse parse, Chunk chunk) {
    String preposition = chunk.preposition().isEmpty() ? "" : "  behind " + chunk.preposition();
    return key(chunk.kind()) + "  " + words(parse, chunk.first(), chunk.end()) + preposition;
  }

  private static String words(Parse parse, int first, int end) {
    Span span = parse.tokens().span(first, end);
    return parse.tokens().folded().text().substring(span.start(), span.end());
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public void refused(Frame frame, int token, String why) {
    refusals.add("  " + frame.rule() + " on " + words(current, token, token + 1) + ": " + why);
  }

  List<String> lines(Extraction extraction) {
    lines.add(extraction.claims().isEmpty() ? "no claims" : "claims");
    for (Claim claim : extraction.claims()) {
      lines.add("  " + claim.rule() + " on " + claim.happening().trigger().words());
      for (Link link : claim.chain().links()) {
        lines.add(
            "    voice " + link.voice().text().words() + " (" + link.voice().name() + ")");
      }
      lines.add("    " + claim.happening().type().name() + ", "
          + claim.happening().modality().key() + ", " + claim.stance().key()
          + (claim.hedged() ? ", hedged" : ""));
      for (Argument argument : claim.happening().arguments()) {
        lines.add("    " + argument.role().key() + " " + argument.actor().text().words() + " ("
            + argument.actor().name() + ")");
      }
      claim
          .happening()
          .place()
          .ifPresent(
              place -> lines.add("    place " + place.text().words() + " (" + place.name() + ")"));
      claim
          .happening()
          .time()
          .ifPresent(time -> lines.add("    time " + time.text().words()));
      for (Count count : claim.happening().counts()) {
        lines.add(
            "    count " + count.of().key() + " " + count.quantity().text().words());
      }
    }
    if (!weighings.isEmpty()) {
      lines.add("chosen by weight");
      weighings.forEach(weighing -> lines.add("  " + weighing));
    }
    if (!refusals.isEmpty()) {
      lines.add("looked at and refused");
      lines.addAll(refusals);
    }
    return List.copyOf(lines);
  }
}
