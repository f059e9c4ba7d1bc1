package isnad.app.change;

import isnad.core.pack.ActorCard;
import isnad.core.pack.ActorCards;
import isnad.core.pack.ActorKind;
import isnad.core.pack.Name;
import isnad.core.pack.PackProblem;
import isnad.core.report.Problem;
import isnad.core.report.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks at a draft of an actor beside all that is {@code known}. */
record DraftCheck(ActorCards known) {
  /** How many names, and how many countries, one entry takes. */
  private static final int MOST = 20;

  /** The one code in use that is none of ISO 3166. */
  private static final String KOSOVO = "XK";

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  List<DraftFault> faults(ActorDraft draft) {
    List<DraftFault> faults = new ArrayList<>();
    switch (draft) {
      case ActorDraft.New one -> {
        called(one, faults);
        described(one, faults);
        names("ar", one.arabic(), Optional.empty(), faults);
        names("loaded", one.loaded(), Optional.empty(), faults);
        shorts(one.shorts(), faults);
      }
      case ActorDraft.Alias one -> {
        Optional<ActorCard> actor = known.card(one.actor());
        if (actor.isEmpty()) {
          add(faults, "actor", PackProblem.PACK_NAME, "no actor has the id " + cut(one.actor()));
        }
        names("ar", one.arabic(), actor, faults);
        names("loaded", one.loaded(), actor, faults);
      }
    }
    if (draft.names().isEmpty()) {
      add(faults, "ar", PackProblem.PACK_ACTOR, "without a name no report can be found to have it");
    }
    return faults;
  }

  private void called(ActorDraft.New one, List<DraftFault> faults) {
    if (one.name().isEmpty()) {
      add(faults, "name", PackProblem.PACK_ACTOR, "an actor has a neutral English name");
    } else if (isSound("name", one.name(), faults)) {
      if (one.id().isEmpty()) {
        add(faults, "name", PackProblem.PACK_ACTOR, "the name is in English letters");
      } else if (known.card(one.id()).isPresent()) {
        add(faults, "name", PackProblem.PACK_DUPLICATE, "there is an actor " + one.id());
      } else {
        others(one.name(), Optional.empty())
            .findFirst()
            .ifPresent(other -> taken("name", one.name(), other, faults));
      }
    }
  }

  private void described(ActorDraft.New one, List<DraftFault> faults) {
    if (Stream.of(ActorKind.values()).noneMatch(kind -> kind.key().equals(one.kind()))) {
      add(faults, "kind", PackProblem.PACK_NAME, "no kind of actors: " + cut(one.kind()));
    }
    if (!one.label().isEmpty()
        && isSound("label", one.label(), faults)
        && !DraftWords.hasArabic(one.label())) {
      add(faults, "label", PackProblem.PACK_ACTOR, "the label is in Arabic");
    }
    if (one.countries().size() > MOST) {
      add(faults, "country", PackProblem.PACK_ACTOR, "at most " + MOST + " countries");
    }
    one.countries().stream()
        .filter(code -> !COUNTRIES.contains(code) && !code.equals(KOSOVO))
        .findFirst()
        .ifPresent(code -> add(
            faults,
            "country",
            PackProblem.PACK_NAME,
            "countries have two letters, as SY has: " + cut(code)));
    if (!one.parent().isEmpty() && known.card(one.parent()).isEmpty()) {
      add(faults, "parent", PackProblem.PACK_NAME, "no actor has the id " + cut(one.parent()));
    }
  }

  private void names(
      String field, List<String> names, Optional<ActorCard> own, List<DraftFault> faults) {
    if (names.size() > MOST) {
      add(faults, field, PackProblem.PACK_ACTOR, "at most " + MOST + " names at a time");
      return;
    }
    for (String name : names) {
      if (!isSound(field, name, faults)) {
        continue;
      }
      if (!DraftWords.hasArabic(name) || name.startsWith("!")) {
        add(faults, field, PackProblem.PACK_ACTOR, "no name in Arabic letters: " + name);
      } else if (own.filter(card -> known.bearing(name).contains(card)).isPresent()) {
        add(faults, field, PackProblem.PACK_DUPLICATE, "it is called so already: " + name);
      } else {
        others(name, own).findFirst().ifPresent(other -> taken(field, name, other, faults));
      }
    }
  }

  /** Common nouns may stand for many, but whoever is called so would be hidden by them. */
  private void shorts(List<String> nouns, List<DraftFault> faults) {
    if (nouns.size() > MOST) {
      add(faults, "short", PackProblem.PACK_ACTOR, "at most " + MOST + " nouns");
      return;
    }
    for (String noun : nouns) {
      if (isSound("short", noun, faults) && !DraftWords.hasArabic(noun)) {
        add(faults, "short", PackProblem.PACK_ACTOR, "no noun in Arabic letters: " + noun);
      }
    }
  }

  /** Whether {@code words} are one value of a line, and no longer than a name. */
  private static boolean isSound(String field, String words, List<DraftFault> faults) {
    if (words.length() > DraftWords.LONGEST) {
      add(
          faults,
          field,
          PackProblem.PACK_ACTOR,
          "longer than " + DraftWords.LONGEST + " units: " + cut(words));
      return false;
    }
    if (!DraftWords.isOneValue(words)) {
      add(
          faults,
          field,
          PackProblem.PACK_LINE,
          "one name to a field, without | and line ends: " + cut(words));
      return false;
    }
    int count = Tokens.keys(words).size();
    if (count < 1 || count > Name.LONGEST) {
      add(
          faults,
          field,
          PackProblem.PACK_ACTOR,
          "a name has 1 to " + Name.LONGEST + " words: " + words);
      return false;
    }
    return true;
  }

  private Stream<ActorCard> others(String name, Optional<ActorCard> own) {
    return known.bearing(name).stream().filter(card -> own.filter(card::equals).isEmpty());
  }

  private static void taken(String field, String name, ActorCard other, List<DraftFault> faults) {
    add(
        faults,
        field,
        PackProblem.PACK_DUPLICATE,
        "another is called so, " + other.name() + " (" + other.id() + "): " + name);
  }

  private static void add(List<DraftFault> faults, String field, PackProblem code, String what) {
    faults.add(new DraftFault(field, Problem.of(code, what)));
  }

  /** As much of something as fits into a line that tells of it. */
  private static String cut(String given) {
    String line = given.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ");
    return line.length() > 40 ? line.substring(0, 40) + "..." : line;
  }
}
