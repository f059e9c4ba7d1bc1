package isnad.core.naming;

import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;
import isnad.core.mention.NameFinder;
import isnad.core.mention.NameMatch;
import isnad.core.pack.Actor;
import isnad.core.pack.Packs;
import isnad.core.pack.Place;
import isnad.core.report.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Marks the names that packs know as wholes: actors, places, listed names. */
final class KnownNames {
  private final NameFinder<Long> wholes;
  private final NameFinder<Actor> actors;
  private final NameFinder<List<Place>> places;

  KnownNames(Packs packs, NamingWords words) {
    this.wholes = new NameFinder<>(words.wholes());
    this.actors = new NameFinder<>(packs.registry().names());
    this.places = new NameFinder<>(packs.gazetteer().names());
  }

  void mark(Sights sights, Marked marked) {
    Tokens tokens = sights.parse().tokens();
    for (int i = sights.first(); i < sights.end(); ) {
      boolean within = sights.word(i).inName() && marked.isDescribed(i);
      NamedSpan known = within ? inside(sights, i) : registered(sights, i);
      NameMatch<Long> match = tokens.isWord(i) ? wholes.find(tokens, i, sights.end()) : null;
      NamedSpan listed = match == null ? null : listed(sights, match);
      NamedSpan best = longer(known, listed);
      if (known != null && known.described()) {
        marked.describe(known);
      }
      if (best == null) {
        i++;
      } else {
        marked.put(best);
        i = best.end();
      }
    }
  }

  /** A state or place inside a longer name that is only described: حكومة لبنان. */
  private @Nullable NamedSpan inside(Sights sights, int token) {
    int limit = Math.min(sights.word(token).nameEnd(), sights.end());
    NameMatch<List<Place>> place = places.find(sights.parse().tokens(), token, limit);
    if (place != null && !place.guarded()) {
      return known(sights, place, null, place.value());
    }
    NameMatch<Actor> actor = actors.find(sights.parse().tokens(), token, limit);
    boolean state = actor != null && kindOf(actor.value()) == NamedKind.PLACE;
    return actor != null && state ? known(sights, actor, actor.value(), null) : null;
  }

  private static NamedSpan known(
      Sights sights, NameMatch<?> match, @Nullable Actor actor, @Nullable List<Place> places) {
    return new NamedSpan(
        match.first(),
        match.end(),
        sights.parse().tokens().from(match.first()) + match.skipped(),
        NamedKind.PLACE,
        Ground.REGISTRY,
        false,
        actor,
        places);
  }

  private static @Nullable NamedSpan longer(@Nullable NamedSpan known, @Nullable NamedSpan listed) {
    if (known == null || known.described()) {
      return listed;
    }
    if (listed == null) {
      return known;
    }
    // بروكسل stands for a body in the registry, and yet it is a place that is named.
    boolean metonym = known.kind() == NamedKind.ORGANISATION && listed.kind() == NamedKind.PLACE;
    boolean same = listed.end() == known.end();
    return listed.end() > known.end() || metonym && same ? listed : known;
  }

  private @Nullable NamedSpan registered(Sights sights, int token) {
    NamedSpan whole = whole(sights, token);
    if (whole == null || whole.end() - token < 2) {
      return whole == null || isOrdinary(sights, whole) ? null : whole;
    }
    if (sights.is(token, Cue.TITLE) && whole.kind() == NamedKind.ORGANISATION) {
      return null;
    }
    return switch (whole.kind()) {
      case PERSON -> behindTitles(sights, whole);
      case ORGANISATION -> behind(sights, whole, Cue.NAMED_BODY);
      case PLACE -> {
        NamedSpan name = behind(sights, whole, Cue.PLACE_CLASS);
        yield isState(sights, token) ? name : behind(sights, name, Cue.SIDE);
      }
    };
  }

  /** Whether a place's name of one word is rather the noun or adjective that it also is. */
  private static boolean isOrdinary(Sights sights, NamedSpan span) {
    int token = span.first();
    if (span.kind() != NamedKind.PLACE
        || isState(sights, token)
        || isAllowedByClass(sights, token)) {
      return false;
    }
    if (sights.word(token).lexeme() != null || sights.is(token, Cue.ORDINARY)) {
      return true;
    }
    boolean behindNoun = sights.isNominal(token - 1)
        && (sights.word(token - 1).isDefinite() || sights.hasArticle(token - 1));
    return sights.hasArticle(token) && sights.isNisba(token) && behindNoun;
  }

  private static boolean isAllowedByClass(Sights sights, int token) {
    return sights.is(token - 1, Cue.PLACE_CLASS) || sights.is(token - 1, Cue.SIDE);
  }

  private static boolean isState(Sights sights, int token) {
    return sights.word(token).actor() != null;
  }

  private static NamedSpan behindTitles(Sights sights, NamedSpan span) {
    int first = span.first();
    while (first + 1 < span.end() && sights.is(first, Cue.TITLE) && sights.hasArticle(first)) {
      first++;
    }
    return first == span.first() ? span : from(sights, span, first);
  }

  /** The name without the class word that opens it: صحيفة, مدينة, شمال. */
  private static NamedSpan behind(Sights sights, NamedSpan span, Cue cue) {
    int first = span.first();
    if (!sights.is(first, cue) || span.end() - first < 2 || sights.hasArticle(first)) {
      return span;
    }
    return from(sights, span, first + 1);
  }

  /** The same name from a later token on. */
  private static NamedSpan from(Sights sights, NamedSpan span, int first) {
    return new NamedSpan(
        first,
        span.end(),
        sights.parse().tokens().from(first),
        span.kind(),
        span.ground(),
        span.described(),
        span.actor(),
        span.places());
  }

  private @Nullable NamedSpan whole(Sights sights, int token) {
    Word word = sights.word(token);
    Actor actor = word.actor();
    List<Place> places = word.places();
    if (actor == null && places == null) {
      return null;
    }
    int end = Math.min(word.nameEnd(), sights.end());
    if (actor == null) {
      return new NamedSpan(
          token, end, word.stem(), NamedKind.PLACE, Ground.REGISTRY, false, null, places);
    }
    NamedKind kind = kindOf(actor);
    if (kind == null) {
      return null;
    }
    if (kind == NamedKind.PLACE) {
      // A capital that stands for its state is the place that it is.
      NameMatch<List<Place>> place = this.places.find(sights.parse().tokens(), token, end);
      if (place != null && place.end() == end) {
        return known(sights, place, null, place.value());
      }
    }
    boolean described = kind == NamedKind.ORGANISATION && isDescribed(actor);
    return new NamedSpan(token, end, word.stem(), kind, Ground.REGISTRY, described, actor, places);
  }

  private static @Nullable NamedKind kindOf(Actor actor) {
    return switch (actor.kind()) {
      case PERSON -> NamedKind.PERSON;
      case STATE -> NamedKind.PLACE;
      case COMMUNITY -> null;
      case GOVERNMENT, MINISTRY, STATE_FORCE, POLICE, INTELLIGENCE, COURT -> NamedKind.ORGANISATION;
      case ARMED_GROUP, COALITION, INTERNATIONAL_BODY, MONITOR, MEDIA, PARTY, COMPANY ->
        NamedKind.ORGANISATION;
    };
  }

  private static boolean isDescribed(Actor actor) {
    return switch (actor.kind()) {
      case GOVERNMENT, MINISTRY, STATE_FORCE, POLICE, INTELLIGENCE, COURT -> true;
      case PERSON, STATE, COMMUNITY, ARMED_GROUP, COALITION, INTERNATIONAL_BODY -> false;
      case MONITOR, MEDIA, PARTY, COMPANY -> false;
    };
  }

  private static @Nullable NamedSpan listed(Sights sights, NameMatch<Long> match) {
    long cues = match.value();
    int token = match.first();
    NamedKind kind;
    if (has(cues, Cue.ORGANISATION_WORD) && match.end() - token == 1) {
      if (!isAllowedBody(sights, token)) {
        return has(cues, Cue.PLACE) ? span(sights, match, NamedKind.PLACE) : null;
      }
      kind = NamedKind.ORGANISATION;
    } else if (has(cues, Cue.PLACE_WORD)) {
      if (!isAllowedPlace(sights, token)) {
        return null;
      }
      kind = NamedKind.PLACE;
    } else if (has(cues, Cue.PLACE)) {
      kind = NamedKind.PLACE;
    } else if (has(cues, Cue.ORGANISATION)) {
      kind = NamedKind.ORGANISATION;
    } else {
      kind = NamedKind.PERSON;
    }
    return span(sights, match, kind);
  }

  private static NamedSpan span(Sights sights, NameMatch<Long> match, NamedKind kind) {
    int from = sights.parse().tokens().from(match.first()) + match.skipped();
    return new NamedSpan(match.first(), match.end(), from, kind, Ground.LISTED, false, null, null);
  }

  private static boolean has(long cues, Cue cue) {
    return (cues & cue.bit()) != 0;
  }

  private static boolean isAllowedBody(Sights sights, int token) {
    int before = token - 1;
    while (sights.isQuoteMark(before) || sights.isMark(before, '(')) {
      before--;
    }
    return sights.is(before, Cue.NAMED_BODY) || sights.is(before, Cue.BODY);
  }

  private static boolean isAllowedPlace(Sights sights, int token) {
    int before = token - 1;
    return sights.has(before)
        && (sights.is(before, Cue.PLACE_CLASS) || sights.word(before).tag() == Tag.PREPOSITION);
  }
}
