package isnad.core.pack;

import isnad.core.report.FoldedText;
import isnad.core.report.KeyTable;
import isnad.core.report.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the actor entries of packs. */
final class RegistryBuilder {
  private static final Set<String> KEYS = Set.of(
      "kind",
      "name",
      "label",
      "country",
      "wikidata",
      "ar",
      "loaded",
      "short",
      "en",
      "nisba",
      "parent",
      "member",
      "metonym",
      "domain",
      "handle",
      "language");

  /** The keys whose values are names. */
  private static final List<String> NAMES = List.of("ar", "loaded", "metonym", "en");

  private final LexiconBuilder lexicon;
  private final List<Problem> problems;
  private final Map<String, Actor> known = new HashMap<>();
  private final List<NamedActor> named = new ArrayList<>();
  private final Map<String, List<Actor>> shorts = new HashMap<>();

  RegistryBuilder(LexiconBuilder lexicon, List<Problem> problems) {
    this.lexicon = lexicon;
    this.problems = problems;
  }

  void add(PackEntry entry) {
    PackLine head = entry.head();
    for (PackLine line : entry.lines()) {
      if (!KEYS.contains(line.key())) {
        problems.add(PackProblem.PACK_LINE.at(
            line.path(), line.number(), "not a key of an actor: " + line.key()));
      }
    }
    try {
      Actor actor = actor(entry);
      if (known.putIfAbsent(actor.id(), actor) != null) {
        problems.add(
            PackProblem.PACK_DUPLICATE.at(head.path(), head.number(), "actor " + actor.id()));
        return;
      }
      named.add(new NamedActor(entry, actor));
      refer(entry, actor);
    } catch (IllegalArgumentException refused) {
      problems.add(PackProblem.PACK_ACTOR.at(
          head.path(), head.number(), String.valueOf(refused.getMessage())));
    }
  }

  /** Takes more names of an actor that another entry declares, in whichever file. */
  void alias(PackEntry entry) {
    PackLine head = entry.head();
    for (PackLine line : entry.lines()) {
      if (!NAMES.contains(line.key())) {
        problems.add(PackProblem.PACK_LINE.at(
            line.path(), line.number(), "not a key of an alias: " + line.key()));
      }
    }
    Actor actor = known.get(head.rest());
    if (actor == null) {
      problems.add(PackProblem.PACK_NAME.at(head.path(), head.number(), "no actor " + head.rest()));
    } else if (NAMES.stream().allMatch(key -> entry.values(key).isEmpty())) {
      problems.add(
          PackProblem.PACK_ACTOR.at(head.path(), head.number(), "an alias without a name"));
    } else {
      named.add(new NamedActor(entry, actor));
    }
  }

  private static Actor actor(PackEntry entry) {
    String kind = entry.value("kind").orElse("");
    Set<String> shorts = new HashSet<>();
    for (String noun : entry.values("short")) {
      shorts.add(FoldedText.key(noun));
    }
    return new Actor(
        entry.head().rest(),
        ActorKind.of(kind).orElseThrow(() -> new IllegalArgumentException("no actor kind " + kind)),
        entry.value("name").orElse(""),
        entry.values("country"),
        entry.value("wikidata"),
        entry.value("parent"),
        shorts,
        entry.values("member"));
  }

  /** An actor and the entry that names it. */
  private record NamedActor(PackEntry entry, Actor actor) {}

  /** Takes the adjectives and common nouns that stand for {@code actor}. */
  private void refer(PackEntry entry, Actor actor) {
    for (PackLine line : entry.lines()) {
      if (line.key().equals("nisba")) {
        for (String adjective : line.values()) {
          if (adjective.indexOf(' ') < 0) {
            lexicon.nisba(line, adjective, actor);
          }
        }
      }
    }
    for (String noun : actor.shorts()) {
      shorts.computeIfAbsent(noun, key -> new ArrayList<>()).add(actor);
    }
  }

  /** The registry of all actors taken; needs nothing of the lexicon any more. */
  Registry build(List<Problem> faults) {
    Names.Builder<Actor> names = new Names.Builder<>();
    Names.Builder<Actor> loaded = new Names.Builder<>();
    Set<String> slanted = new HashSet<>();
    for (NamedActor one : named) {
      try {
        for (String key : NAMES) {
          for (String name : one.entry.values(key)) {
            names.add(name, one.actor);
          }
        }
        one.entry.values("loaded").forEach(name -> {
          loaded.add(name, one.actor);
          slanted.add(one.actor.id());
        });
      } catch (IllegalArgumentException refused) {
        PackLine head = one.entry.head();
        faults.add(PackProblem.PACK_ACTOR.at(
            head.path(), head.number(), String.valueOf(refused.getMessage())));
      }
    }
    Map<String, Actor> byId = new HashMap<>();
    named.forEach(one -> byId.put(one.actor.id(), one.actor));
    return new Registry(
        names.build(), loaded.build(), slanted, KeyTable.of(shorts), byId, outlets());
  }

  private Outlets outlets() {
    Outlets outlets = new Outlets();
    for (NamedActor one : named) {
      if (one.actor.kind() == ActorKind.MEDIA || !one.entry.values("domain").isEmpty()) {
        outlets.add(one.actor, one.entry.values("domain"), one.entry.values("handle"));
      }
    }
    return outlets;
  }

  static Optional<String> present(String value) {
    return value.isBlank() ? Optional.empty() : Optional.of(value.strip());
  }
}
