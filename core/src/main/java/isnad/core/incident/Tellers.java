package isnad.core.incident;

import isnad.core.claim.Link;
import isnad.core.mention.ActorMention;
import isnad.core.mention.NameFinder;
import isnad.core.mention.NameMatch;
import isnad.core.pack.Actor;
import isnad.core.pack.ActorKind;
import isnad.core.pack.Packs;
import isnad.core.pack.Registry;
import isnad.core.pack.VoiceSort;
import isnad.core.pack.VoiceWords;
import isnad.core.report.FoldedText;
import isnad.core.report.Report;
import isnad.core.report.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the voices of claims into tellers: whom the registry knows with their organisation, whoever
 * is named otherwise by the words of his name, and the rest by what sort of source they are.
 */
public final class Tellers {
  private final Registry registry;
  private final NameFinder<Actor> names;
  private final VoiceWords sorts;
  private final TellerWords words;

  public Tellers(Packs packs) {
    this.registry = packs.registry();
    this.names = new NameFinder<>(registry.names());
    this.sorts = packs.voices();
    this.words = new TellerWords(packs.lexicon());
  }

  /** The voice of a link that stands in {@code report}, whose text may go on with its name. */
  public Teller of(Link link, Report report) {
    ActorMention voice = link.voice();
    String said = voice.text().words();
    int end = voice.text().span().end();
    if (voice.id().isEmpty() && words.isDocument(said)) {
      return issuer(TellerWords.behind(report.text(), end))
          .map(actor -> known(actor, "", List.of()))
          .orElseGet(() -> of(voice));
    }
    Teller teller = of(voice, words.nameBehind(report.text(), end));
    if (teller.named() || sorts.sort(said).isPresent() || sorts.isSource(said)) {
      return teller;
    }
    // "The command of the joint forces of the alliance": whose it is stands just behind.
    return issuer(TellerWords.behind(report.text(), end))
        .map(actor -> known(actor, said, List.of()))
        .orElse(teller);
  }

  /** Who issued a document: the actor whose name follows it, with a word between at most. */
  private Optional<Actor> issuer(String behind) {
    Tokens tokens = Tokens.of(FoldedText.of(behind));
    for (int i = 0; i < Math.min(2, tokens.count()); i++) {
      NameMatch<Actor> match = names.find(tokens, i, tokens.count());
      if (match != null && !match.guarded() && speaks(match.value().kind())) {
        return Optional.of(match.value());
      }
    }
    return Optional.empty();
  }

  /** The voice of a mention whose words stand alone. */
  public Teller of(ActorMention voice) {
    return of(voice, List.of());
  }

  /** The key that the outlet called {@code name} has as a voice. */
  public String outlet(String name) {
    Optional<Actor> known = medium(name);
    return known.isPresent()
        ? Affiliation.of(known.get(), registry).voice().id()
        : FoldedText.key(name).strip();
  }

  /** The outlet called {@code name} as the first voice of what another passes on as it is. */
  Teller relayed(String name) {
    Optional<Actor> known = medium(name);
    if (known.isPresent()) {
      return known(known.get(), "", List.of());
    }
    Teller.Calling calling =
        new Teller.Calling(false, Set.copyOf(Tokens.keys(name)), Set.of(), Set.of());
    return new Teller(
        outlet(name),
        name,
        Optional.of(ActorKind.MEDIA),
        true,
        MayBe.of(ActorKind.MEDIA),
        Set.of(),
        calling,
        List.of());
  }

  private Optional<Actor> medium(String name) {
    Optional<Actor> called = registry.outlets().called(name);
    if (called.isPresent()) {
      return called;
    }
    Tokens tokens = Tokens.of(FoldedText.of(name));
    for (int i = 0; i < tokens.count(); i++) {
      NameMatch<Actor> match = names.find(tokens, i, tokens.count());
      if (match != null && match.value().kind() == ActorKind.MEDIA && !match.guarded()) {
        return Optional.of(match.value());
      }
    }
    return Optional.empty();
  }

  private Teller of(ActorMention voice, List<String> behind) {
    String said = voice.text().words();
    List<Actor> actors = actors(voice);
    Optional<VoiceSort> sort = sorts.sort(said);
    if (actors.isEmpty()) {
      return words.isNamed(said, behind, sort.isPresent(), sorts.isSource(said))
          ? unknown(said, behind, sort)
          : unnamed(said, sort);
    }
    Actor first = actors.getFirst();
    if (first.kind() == ActorKind.STATE && sort.isPresent()) {
      return Teller.unnamed(sort.get(), country(first), said);
    }
    List<Teller> others = new ArrayList<>();
    for (Actor other : actors.subList(1, actors.size())) {
      others.add(known(other, said, List.of()));
    }
    return known(first, said, behind).with(others);
  }

  /**
   * The registry's actors in a voice's words: the one it was resolved to, and those joined to it.
   */
  private List<Actor> actors(ActorMention voice) {
    List<Actor> found = new ArrayList<>();
    voice.id().flatMap(registry::actor).ifPresent(found::add);
    Tokens tokens = Tokens.of(FoldedText.of(voice.text().words()));
    int at = 0;
    while (at < tokens.count()) {
      NameMatch<Actor> match = names.find(tokens, at, tokens.count());
      if (match == null) {
        at++;
        continue;
      }
      boolean joined = match.skipped() > 0 && tokens.charAt(at, 0) == 'و';
      boolean speaks = !match.guarded() && speaks(match.value().kind());
      if (speaks && (found.isEmpty() || joined) && !found.contains(match.value())) {
        found.add(match.value());
      }
      at = match.end();
    }
    return found;
  }

  /** Whether a name of that kind inside a voice's words is more than where or whose it is. */
  private static boolean speaks(ActorKind kind) {
    return switch (kind) {
      case STATE, COMMUNITY -> false;
      case GOVERNMENT, MINISTRY, STATE_FORCE, POLICE, INTELLIGENCE, ARMED_GROUP -> true;
      case COALITION, INTERNATIONAL_BODY, MONITOR, MEDIA, PARTY, COURT, PERSON, COMPANY -> true;
    };
  }

  private Teller known(Actor actor, String said, List<String> behind) {
    Affiliation affiliation = Affiliation.of(actor, registry);
    Actor voice = affiliation.voice();
    Set<String> called = new HashSet<>(words.ofName(said));
    called.addAll(behind);
    Set<String> shorts = new HashSet<>(voice.shorts());
    shorts.addAll(actor.shorts());
    Set<VoiceSort> all = EnumSet.copyOf(MayBe.of(voice.kind()));
    if (voice.kind() == ActorKind.MINISTRY) {
      // What a ministry is for tells which sources may sit in it.
      all.addAll(sorts.spokenOf(said));
      voice.shorts().forEach(noun -> all.addAll(sorts.spokenOf(noun)));
    }
    return new Teller(
        voice.id(),
        voice.name(),
        Optional.of(voice.kind()),
        true,
        all,
        Set.copyOf(voice.countries()),
        new Teller.Calling(true, called, shorts, affiliation.wider()),
        List.of());
  }

  private Teller unknown(String said, List<String> behind, Optional<VoiceSort> sort) {
    List<String> name = new ArrayList<>(words.ofName(said));
    name.addAll(behind);
    Set<VoiceSort> all =
        EnumSet.copyOf(sort.map(MayBe::with).orElseGet(() -> MayBe.of(ActorKind.PERSON)));
    sorts.spokenOf(said).forEach(spoken -> all.addAll(MayBe.with(spoken)));
    Optional<String> country = words.owner(said).flatMap(Tellers::country);
    return new Teller(
        String.join(" ", name),
        said,
        Optional.empty(),
        true,
        all,
        country.map(Set::of).orElse(Set.of()),
        new Teller.Calling(
            false, Set.copyOf(name), Set.of(String.join(" ", Tokens.keys(said))), Set.of()),
        List.of());
  }

  private Teller unnamed(String said, Optional<VoiceSort> sort) {
    Optional<Actor> owner = words.owner(said);
    if (owner.isPresent() && owner.get().kind() != ActorKind.STATE) {
      return known(owner.get(), said, List.of());
    }
    return Teller.unnamed(
        sort.orElse(VoiceSort.UNSPECIFIED), owner.flatMap(Tellers::country), said);
  }

  /** The one country of an actor; nothing where it has several. */
  private static Optional<String> country(Actor actor) {
    return actor.countries().size() == 1
        ? Optional.of(actor.countries().getFirst())
        : Optional.empty();
  }
}
