package isnad.app.web;

import isnad.app.change.ActorDraft;
import isnad.app.change.DraftFault;
import isnad.core.report.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /** The fields as they are sent; what is missing was left empty. */
  record Sent(
      @Limit(of = {"actor", "alias"}) @Nullable String entry,
      @Nullable String actor,
      @Nullable String name,
      @Nullable String kind,
      @Nullable String country,
      @Nullable String label,
      @Nullable String parent,
      @Nullable List<String> ar,
      @Nullable List<String> loaded) {}

  /** What was sent; {@code shorts} go by a name that no field can have. */
  static DraftForm of(Sent sent, @Nullable List<String> shorts) {
    return new DraftForm(
        "alias".equals(sent.entry),
        one(sent.actor),
        one(sent.name),
        one(sent.kind),
        one(sent.country),
        one(sent.label),
        one(sent.parent),
        all(sent.ar),
        all(sent.loaded),
        all(shorts),
        List.of());
  }

  private static String one(@Nullable String given) {
    return given == null ? "" : given;
  }

  private static List<String> all(@Nullable List<String> given) {
    return given == null
        ? List.of()
        : given.stream().filter(one -> one != null && !one.isBlank()).toList();
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
