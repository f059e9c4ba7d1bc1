package isnad.core.reading;

import isnad.core.event.Role;
import isnad.core.report.FoldedText;
import isnad.core.report.Report;
import isnad.core.report.Span;
import isnad.core.report.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Collects the questions who is in one role of a report's events, while it is read. */
final class RoleChoices implements Trace {
  private final Role role;
  private final Report report;
  private final Tokens tokens;
  private final List<RoleChoice> found = new ArrayList<>();

  RoleChoices(Role role, Report report) {
    this.role = role;
    this.report = report;
    this.tokens = Tokens.of(FoldedText.of(report.text()));
  }

  List<RoleChoice> found() {
    return List.copyOf(found);
  }

  @Override
  public boolean hearsWeights(Role asked) {
    return asked == role;
  }

  @Override
  public void asked(Role asked, Predicate predicate, List<RoleCandidate> all) {
    List<RoleChoice.Candidate> candidates = new ArrayList<>(all.size());
    for (RoleCandidate candidate : all) {
      List<List<String>> names = candidate.fillers.stream().map(this::names).toList();
      boolean grammar = candidate.isOf(predicate.get(asked));
      candidates.add(new RoleChoice.Candidate(names, candidate.names(), grammar));
    }
    Span trigger = tokens.span(predicate.token, predicate.end);
    found.add(new RoleChoice(
        trigger, predicate.type.name(), RoleChooser.isOpen(asked, predicate), candidates));
  }

  private List<String> names(Referent referent) {
    Span span = tokens.span(referent.first(), referent.end());
    int start = tokens.folded().start(tokens.from(referent.first()) + referent.skip());
    String words = report.text().substring(start, span.end());
    return referent.actor() == null
        ? List.of(words)
        : List.of(words, referent.actor().name());
  }
}
