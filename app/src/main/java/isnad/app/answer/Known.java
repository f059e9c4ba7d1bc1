package isnad.app.answer;

import isnad.app.store.IncidentReader;
import isnad.app.store.IncidentWanted;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.incident.Synopsis;
import isnad.core.view.ActorPart;
import isnad.core.view.ActorPart.As;
import isnad.core.view.ActorSheet;
import isnad.core.view.KnownPlace;
import isnad.core.view.Named;
import isnad.core.view.Named.AtPlace;
import isnad.core.view.Named.Saying;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a ledger holds of the actors and places that packs know. */
public record Known(Ledger ledger) {
  private static final Comparator<AtPlace> MOST_FIRST = Comparator.comparing(
          (AtPlace one) -> -one.incidents())
      .thenComparing(one -> one.place().key());

  /** How many incidents name each actor that any does, by its id. */
  public Map<String, Long> actors() {
    if (ledger.kept().isPresent()) {
      return ledger.kept().get().known(known -> known.actors());
    }
    Map<String, Long> actors = new TreeMap<>();
    for (Incident incident : ledger.anew().get().incidents()) {
      parts(incident)
          .map(ActorPart::actor)
          .distinct()
          .forEach(one -> actors.merge(one, 1L, Long::sum));
    }
    return actors;
  }

  private Stream<ActorPart> parts(Incident incident) {
    return ActorPart.of(incident, ledger.packs().registry()).stream();
  }

  /** The {@code most} places with most incidents whose English names hold {@code words}. */
  public List<AtPlace> places(String words, int most) {
    String lower = words.toLowerCase(Locale.ROOT);
    return ledger
        .kept()
        .map(kept -> kept.known(known -> known.places(words, most)))
        .orElseGet(() -> places(key -> key.name().toLowerCase(Locale.ROOT).contains(lower), most));
  }

  /** Those of the places of some keys where any incident is. */
  public List<AtPlace> places(Collection<KnownPlace.Key> keys) {
    Set<KnownPlace.Key> wanted = Set.copyOf(keys);
    return ledger
        .kept()
        .map(kept -> kept.known(known -> known.places(keys)))
        .orElseGet(() -> places(wanted::contains, keys.size()));
  }

  private List<AtPlace> places(Predicate<KnownPlace.Key> wanted, int most) {
    Map<KnownPlace.Key, AtPlace> places = new TreeMap<>();
    for (Incident incident : ledger.anew().get().incidents()) {
      KnownPlace.of(incident).values().stream()
          .filter(place -> wanted.test(place.key()))
          .forEach(place -> places.merge(place.key(), new AtPlace(place, 1), Known::both));
    }
    return places.values().stream().sorted(MOST_FIRST).limit(most).toList();
  }

  private static AtPlace both(AtPlace one, AtPlace other) {
    KnownPlace place = one.place().point().isPresent() ? one.place() : other.place();
    return new AtPlace(place, one.incidents() + other.incidents());
  }

  /** As what {@code actor} is named, with {@code most} incidents and voices of each kind. */
  public ActorSheet actor(String actor, int most) {
    if (ledger.kept().isPresent()) {
      IncidentReader kept = ledger.kept().get();
      return kept.known(known -> new ActorSheet(
          known.parts(actor, most),
          known.saying(actor, false, most),
          known.saying(actor, true, most)));
    }
    Assembled all = ledger.anew().get();
    Map<As, List<Synopsis>> named = new EnumMap<>(As.class);
    Map<Boolean, Map<String, Long>> voices = new TreeMap<>();
    for (Incident incident : all.incidents()) {
      List<ActorPart> its =
          parts(incident).filter(part -> part.actor().equals(actor)).toList();
      for (As as : its.stream().map(ActorPart::as).collect(Collectors.toSet())) {
        named.computeIfAbsent(as, one -> new ArrayList<>()).add(all.synopsis(incident));
      }
      its.stream()
          .filter(part -> part.as() == As.DOER)
          .forEach(part -> voices
              .computeIfAbsent(part.denies(), one -> new TreeMap<>())
              .merge(part.voice(), 1L, Long::sum));
    }
    Map<As, Named> parts = new EnumMap<>(As.class);
    named.forEach((as, some) -> parts.put(
        as,
        new Named(
            some.size(), some.stream().sorted(Synopsis.LATEST_FIRST).limit(most).toList())));
    return new ActorSheet(parts, saying(voices.get(false), most), saying(voices.get(true), most));
  }

  private static List<Saying> saying(@Nullable Map<String, Long> voices, int most) {
    return voices == null
        ? List.of()
        : voices.entrySet().stream()
            .map(voice -> new Saying(voice.getKey(), voice.getKey(), voice.getValue()))
            .sorted(
                Comparator.comparing((Saying one) -> -one.incidents()).thenComparing(Saying::voice))
            .limit(most)
            .toList();
  }

  /** Of the latest {@code looked} incidents wanted: in how many somebody says who did it. */
  public List<Saying> doers(IncidentWanted wanted, int looked, int most) {
    Map<String, Integer> doers = ledger
        .kept()
        .map(kept -> {
          List<Long> numbers = kept.numbers(wanted, 0, looked);
          return kept.known(known -> known.doers(numbers));
        })
        .orElseGet(() -> doersAnew(wanted, looked));
    return doers.entrySet().stream()
        .map(doer -> new Saying(doer.getKey(), doer.getKey(), doer.getValue()))
        .sorted(Comparator.comparing((Saying one) -> -one.incidents()).thenComparing(Saying::voice))
        .limit(most)
        .toList();
  }

  private Map<String, Integer> doersAnew(IncidentWanted wanted, int looked) {
    Map<String, Integer> doers = new TreeMap<>();
    Taken.of(wanted, ledger.anew().get()).limit(looked).forEach(taken -> {
      Set<String> its = new HashSet<>();
      parts(taken.incident())
          .filter(part -> part.as() == As.DOER && !part.denies())
          .forEach(part -> its.add(part.actor()));
      its.forEach(doer -> doers.merge(doer, 1, Integer::sum));
    });
    return doers;
  }

  /** A place with the incidents at it; nothing where none is. */
  public Optional<AtPlace> place(KnownPlace.Key key) {
    return places(List.of(key)).stream().findFirst();
  }
}
