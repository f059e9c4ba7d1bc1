package isnad.core.reading;

import isnad.core.event.Family;
import isnad.core.event.Modality;
import isnad.core.event.Role;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Chunk.Kind;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Syntax;
import isnad.core.grammar.Word;
import isnad.core.pack.Gazetteer;
import isnad.core.pack.Place;
import isnad.core.pack.Precision;
import isnad.core.pack.Slot;
import isnad.core.pack.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives the events of a sentence their place: what stands in the event's own clause first, else
 * what the sentence gives for all.
 */
final class Setting {
  /** Across how many clause borders a sentence's place no longer holds. */
  private static final int MOST_BORDERS = 4;

  /** How far before a sentence a place stands that holds in it too, in tokens. */
  private static final int SHORTLY = 22;

  private final Parse parse;
  private final Syntax syntax;
  private final @Nullable PlaceFound[] places;
  private final List<Predicate> predicates;
  private final List<Speech> speeches;
  private final PlaceMemory memory;
  /** The places that stand beside an event of the sentence, and are its own. */
  private final List<PlaceFound> owned = new ArrayList<>();

  Setting(
      Parse parse,
      @Nullable PlaceFound[] places,
      List<Predicate> predicates,
      List<Speech> speeches,
      PlaceMemory memory) {
    this.parse = parse;
    this.syntax = new Syntax(parse);
    this.places = places;
    this.predicates = predicates;
    this.speeches = speeches;
    this.memory = memory;
  }

  void give() {
    for (Predicate predicate : predicates) {
      boolean statement = predicate.type.family() == Family.STATEMENT;
      predicate.place = statement ? null : ownPlace(predicate);
      if (predicate.place != null) {
        owned.add(predicate.place);
      }
    }
    for (Predicate predicate : predicates) {
      if (predicate.type.family() == Family.STATEMENT) {
        continue;
      }
      if (predicate.place == null || !predicate.place.exact()) {
        PlaceFound shared = sharedPlace(predicate);
        predicate.place = shared == null ? predicate.place : shared;
      }
      PlaceFound before = memory.last();
      if (before != null && before.place() != null) {
        goOn(predicate, before);
      }
    }
  }

  /**
   * What a sentence before said of where it was holds for violence told without a place, and for a
   * spot that no gazetteer knows (في السوق), which lies there.
   */
  private void goOn(Predicate predicate, PlaceFound before) {
    PlaceFound own = predicate.place;
    if (own != null && own.place() == null && isBehind(predicate, own)) {
      predicate.place = new PlaceFound(
          own.first(), own.end(), before.place(), before.precision(), false, own.skip());
    } else if (own == null
        && before.exact()
        && isNarrow(before.precision())
        && goesOn(predicate, before)) {
      predicate.place = before;
    }
  }

  /** Whether a place is no participant's. */
  private static boolean isBehind(Predicate predicate, PlaceFound place) {
    for (List<Referent> fillers : predicate.roles.values()) {
      for (Referent filler : fillers) {
        if (place.first() >= filler.first() && place.first() < filler.end()) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isNarrow(Precision precision) {
    return switch (precision) {
      case POINT, DISTRICT, TOWN -> true;
      case REGION, COUNTRY -> false;
    };
  }

  private @Nullable PlaceFound ownPlace(Predicate predicate) {
    PlaceFound near = placeBehind(predicate, predicate.chunk);
    if (near == null && !predicate.verb) {
      int relative = syntax.relativeVerb(predicate.chunk);
      near = relative < 0 ? null : placeBehind(predicate, relative);
    }
    if (near != null) {
      return near;
    }
    PlaceFound target = targetPlace(predicate);
    if (target != null) {
      return target;
    }
    PlaceFound inside = places[predicate.chunk];
    return inside != null && inside.first() > predicate.token ? inside : sufferedBy(predicate);
  }

  /** شهدت مدينة تعز اشتباكات: the place that the verb says went through it. */
  private @Nullable PlaceFound sufferedBy(Predicate predicate) {
    int verb = predicate.verb ? -1 : syntax.governor(predicate.chunk);
    if (verb < 0 || !parse.word(parse.chunk(verb).head()).is(WordClass.UNDERGO)) {
      return null;
    }
    int subject = syntax.subject(verb);
    if (subject < 0 || subject == predicate.chunk) {
      return null;
    }
    if (places[subject] != null) {
      return places[subject];
    }
    Word head = parse.headWord(parse.chunk(subject));
    List<Place> named = head == null ? null : head.places();
    if (head == null || named == null) {
      return null;
    }
    Place place = Gazetteer.best(named, memory.country(), null);
    return new PlaceFound(
        head.token(),
        head.nameEnd(),
        place,
        place.precision(),
        true,
        Referents.skip(parse, head.token()));
  }

  private @Nullable PlaceFound placeBehind(Predicate predicate, int start) {
    for (int i : syntax.circumstances(start)) {
      Chunk chunk = parse.chunk(i);
      Slot slot = predicate.slot(chunk.preposition());
      if (places[i] != null
          && (places[i].apart() || isLocal(chunk.preposition()))
          && (slot == null || slot == Slot.PLACE || slot == Slot.TARGET)) {
        return places[i];
      }
    }
    return null;
  }

  private static boolean isLocal(String preposition) {
    return !preposition.equals("ل") && !preposition.equals("من") && !preposition.equals("الي");
  }

  /** A bombed town is the place too; a country is more often a party than a scene. */
  private @Nullable PlaceFound targetPlace(Predicate predicate) {
    for (Role role : List.of(Role.TARGET, Role.FROM, Role.TO)) {
      for (Referent referent : predicate.get(role)) {
        for (PlaceFound place : places) {
          if (place != null
              && isScene(role, place)
              && place.first() >= referent.first()
              && place.first() < referent.end()) {
            return place;
          }
        }
      }
    }
    return null;
  }

  private static boolean isScene(Role role, PlaceFound place) {
    return role == Role.TARGET
        ? place.place() == null || place.precision() != Precision.COUNTRY
        : place.place() != null;
  }

  private @Nullable PlaceFound sharedPlace(Predicate predicate) {
    Predicate cause = predicate.cause;
    if (cause != null && cause.place != null && cause.place.exact()) {
      return cause.place;
    }
    PlaceFound best = null;
    int distance = Integer.MAX_VALUE;
    for (int i = 0; i < places.length; i++) {
      PlaceFound place = places[i];
      if (place == null
          || !place.exact()
          || !isSetting(i)
          || !isToldWith(predicate, parse.chunk(i))) {
        continue;
      }
      int borders = ClauseBorders.crossed(parse, predicate.chunk, i);
      int apart = Math.abs(parse.chunk(i).first() - predicate.token) + borders * 6;
      if (apart < distance && isLikely(predicate, i, place, borders)) {
        distance = apart;
        best = place;
      }
    }
    return best;
  }

  /**
   * Whether a place is near enough to be the event's: the wider it is the nearer, and not another
   * clause's for what is done far from where it is told of.
   */
  private boolean isLikely(Predicate predicate, int index, PlaceFound place, int borders) {
    boolean before = place.first() < predicate.token;
    boolean heading = parse.chunk(index).preposition().isEmpty();
    boolean narrow = isNarrow(place.precision());
    if (before && !heading && (isUnreal(predicate) || !narrow && isOfNoun(index))) {
      return false;
    }
    return switch (predicate.type.family()) {
      case VIOLENCE, SECURITY, CONTROL ->
        borders == 0
            || borders < MOST_BORDERS && narrow
            || borders == 1 && place.precision() == Precision.REGION;
      case SUPPORT, POLITICS, STATEMENT ->
        borders == 0 && !owned.contains(place) && (heading || !isOfNoun(index));
    };
  }

  /** What may yet come happens elsewhere than what is told before it. */
  private static boolean isUnreal(Predicate predicate) {
    return predicate.modality == Modality.PLANNED || predicate.modality == Modality.POSSIBLE;
  }

  /** الشاب في سوريا, النفوذ في المنطقة: whether it says where what the noun before it means is. */
  private boolean isOfNoun(int index) {
    if (index == 0 || !parse.chunk(index - 1).isBare()) {
      return false;
    }
    for (Predicate predicate : predicates) {
      if (predicate.chunk == index - 1) {
        return false;
      }
    }
    return true;
  }

  private boolean isToldWith(Predicate predicate, Chunk chunk) {
    return Speeches.isToldWith(speeches, predicate.token, chunk.first());
  }

  private boolean isSetting(int chunk) {
    String preposition = parse.chunk(chunk).preposition();
    if (preposition.isEmpty()) {
      return chunk + 1 < parse.size() && parse.chunk(chunk + 1).is(Kind.COLON);
    }
    PlaceFound place = places[chunk];
    return place != null && place.apart() || isLocal(preposition) && !preposition.equals("علي");
  }

  /**
   * Whether an event of a sentence that names no place is told of the place named shortly before,
   * and as something that happened there: a verb tells on, and a noun only what was told before.
   */
  private boolean goesOn(Predicate predicate, PlaceFound before) {
    if (predicate.modality == Modality.NEGATED
        || parse.sentence().first() - before.end() > SHORTLY) {
      return false;
    }
    for (PlaceFound place : places) {
      if (place != null && place.exact()) {
        return false;
      }
    }
    Predicate earlier = predicate.earlier;
    boolean again =
        earlier != null && earlier.place != null && earlier.place.place() == before.place();
    return predicate.type.family() == Family.VIOLENCE && (predicate.verb || again);
  }
}
