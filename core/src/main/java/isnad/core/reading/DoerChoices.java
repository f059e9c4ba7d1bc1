package isnad.core.reading;

import isnad.core.event.Role;
import isnad.core.report.FoldedText;
import isnad.core.report.Report;
import isnad.core.report.Span;
import isnad.core.report.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Collects the questions whose deeds the events of a report are, while it is read. */
final class DoerChoices implements Trace {
  private final Report report;
  private final Tokens tokens;
  private final List<DoerChoice> found = new ArrayList<>();

  DoerChoices(Report report) {
    this.report = report;
    this.tokens = Tokens.of(FoldedText.of(report.text()));
  }

  List<DoerChoice> found() {
    return List.copyOf(found);
  }

  @Override
  public boolean hearsWeights() {
    return true;
  }

  @Override
  public void asked(Predicate predicate, List<DoerCandidate> all) {
    List<DoerChoice.Candidate> candidates = new ArrayList<>(all.size());
    for (DoerCandidate candidate : all) {
      List<List<String>> names = candidate.fillers.stream().map(this::names).toList();
      boolean grammar = candidate.isOf(predicate.get(Role.AGENT));
      candidates.add(new DoerChoice.Candidate(names, candidate.names(), grammar));
    }
    Span trigger = tokens.span(predicate.token, predicate.end);
    found.add(new DoerChoice(trigger, predicate.type.name(), candidates));
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
