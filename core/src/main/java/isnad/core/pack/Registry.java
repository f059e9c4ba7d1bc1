package isnad.core.pack;

import isnad.core.report.FoldedText;
import isnad.core.report.KeyTable;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The actors that packs know, by their names and by the common nouns that refer back to them. */
public final class Registry {
  private final Names<Actor> names;
  private final Names<Actor> loadedNames;
  private final Set<String> slanted;
  private final KeyTable<List<Actor>> shorts;
  private final Map<String, Actor> byId;
  private final Map<String, Actor> byName = new HashMap<>();
  private final Outlets outlets;

  Registry(
      Names<Actor> names,
      Names<Actor> loadedNames,
      Set<String> slanted,
      KeyTable<List<Actor>> shorts,
      Map<String, Actor> byId,
      Outlets outlets) {
    this.names = names;
    this.loadedNames = loadedNames;
    this.slanted = Set.copyOf(slanted);
    this.byId = byId;
    byId.values().stream()
        .sorted(Comparator.comparing(Actor::id))
        .forEach(actor -> byName.putIfAbsent(actor.name(), actor));
    this.outlets = outlets;
    this.shorts = shorts;
  }

  public Names<Actor> names() {
    return names;
  }

  /** Those of {@link #names} that have a slant. */
  public Names<Actor> loadedNames() {
    return loadedNames;
  }

  /** Whether the actor of that id has a name among {@link #loadedNames}. */
  public boolean isSlanted(String id) {
    return slanted.contains(id);
  }

  public Optional<Actor> actor(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The actor of that neutral name, as readings give it; of several the first by their ids. */
  public Optional<Actor> called(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** All of them, in no order. */
  public Collection<Actor> actors() {
    return Collections.unmodifiableCollection(byId.values());
  }

  /** The outlets among the actors, by where they publish. */
  public Outlets outlets() {
    return outlets;
  }

  /** The actors that the folded stretch can refer back to (التنظيم); null for none. */
  public @Nullable List<Actor> referredTo(FoldedText folded, int from, int to) {
    return shorts.get(folded, from, to);
  }
}
