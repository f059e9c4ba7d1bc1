package isnad.app.web;

import isnad.app.change.ActorDraft;
import isnad.app.change.DraftFault;
import isnad.core.report.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The form of an entry as it was sent, so that a page can show it again with what is wrong. */
public record DraftForm(
    boolean isAlias,
    String actor,
    String name,
    String kind,
    String country,
    String label,
    String parent,
    List<String> ar,
    List<String> loaded,
    List<String> shorts,
    List<DraftFault> faults) {
  /** How many fields for names there are at least. */
  private static final int NAMES = 4;

  /** An empty form, with {@code alias} as the actor that is to have more names. */
  static DraftForm empty(String alias) {
    return new DraftForm(
        !alias.isEmpty(), alias, "", "", "", "", "", List.of(), List.of(), List.of(), List.of());
  }

  /** What {@code request} sends. */
  static DraftForm of(HttpServletRequest request) {
    return new DraftForm(
        "alias".equals(request.getParameter("entry")),
        one(request, "actor"),
        one(request, "name"),
        one(request, "kind"),
        one(request, "country"),
        one(request, "label"),
        one(request, "parent"),
        all(request, "ar"),
        all(request, "loaded"),
        all(request, "short"),
        List.of());
  }

  private static String one(HttpServletRequest request, String field) {
    return Optional.ofNullable(request.getParameter(field)).orElse("");
  }

  private static List<String> all(HttpServletRequest request, String field) {
    String[] given = request.getParameterValues(field);
    return given == null
        ? List.of()
        : Stream.of(given).filter(one -> !one.isBlank()).toList();
  }

  ActorDraft draft() {
    return isAlias
        ? new ActorDraft.Alias(actor, ar, loaded)
        : new ActorDraft.New(name, kind, country, label, parent, ar, loaded, shorts);
  }

  DraftForm with(List<DraftFault> wrong) {
    return new DraftForm(
        isAlias, actor, name, kind, country, label, parent, ar, loaded, shorts, wrong);
  }

  /** What is wrong with {@code field}; empty for the whole. */
  public List<Problem> wrong(String field) {
    return faults.stream()
        .filter(fault -> fault.field().equals(field))
        .map(DraftFault::problem)
        .toList();
  }

  /** {@code given} with room for more names. */
  public List<String> rows(List<String> given) {
    List<String> rows = new ArrayList<>(given);
    do {
      rows.add("");
    } while (rows.size() < NAMES);
    return rows;
  }
}
