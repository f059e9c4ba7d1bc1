package isnad.core.reading;

import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;
import isnad.core.pack.Gazetteer;
import isnad.core.pack.Lexeme;
import isnad.core.pack.Place;
import isnad.core.pack.Precision;
import isnad.core.pack.WordClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places that the phrases of a sentence name: a gazetteer's name alone or behind class words, a
 * class word that refers back (المدينة), or one with an unknown name, which then has the point of
 * the known place that follows it (قرية كذا في محافظة كذا).
 */
final class PlaceReader {
  private static final Set<String> NOT_PLACES = Set.of(
      "مع",
      "ضد",
      "بين",
      "حول",
      "من قبل",
      "علي يد",
      "علي ايدي",
      "عن",
      "بحسب",
      "حسب",
      "وفق",
      "وفقا ل");
  private static final Set<String> WIDE = Set.of(
      "محافظه", "ولايه", "اقليم", "مقاطعه", "اماره", "ريف", "منطقه", "قضاء", "مديريه", "دوله");
  private static final Set<String> NARROW =
      Set.of("مدينه", "بلده", "قريه", "حي", "ناحيه", "عاصمه", "ضاحيه", "مخيم", "ساحه");

  /** Words besides the sides for a part of a place, or for what lies about it. */
  private static final Set<String> PARTS = Set.of(
      "محيط", "وسط", "طرف", "نحو", "مشارف", "مدخل", "ضاحيه", "ريف", "مركز", "داخل", "خارج", "قرب",
      "اطراف", "انحاء", "ضواحي");

  /** Words for a part of a town, which name nothing wider. */
  private static final Set<String> QUARTERS = Set.of("حي", "شارع", "ضاحيه");

  private static final Set<String> SIDES = Set.of("شمالي", "جنوبي", "شرقي", "غربي");

  private final Parse parse;
  private final PlaceMemory memory;
  private final RelativePlaces relative;

  PlaceReader(Parse parse, PlaceMemory memory) {
    this.parse = parse;
    this.memory = memory;
    this.relative = new RelativePlaces(parse);
  }

  /** For each chunk the place that it names, null for none. */
  @Nullable
  PlaceFound[] read() {
    PlaceFound[] places = new PlaceFound[parse.size()];
    for (int i = parse.size() - 1; i >= 0; i--) {
      Chunk chunk = parse.chunk(i);
      if (places[i] == null
          && chunk.is(Chunk.Kind.PHRASE)
          && chunk.head() >= 0
          && (!NOT_PLACES.contains(chunk.preposition())
              || isAround(chunk)
              || relative.isApart(chunk))) {
        places[i] = place(i, chunk, following(places, i));
      } else if (chunk.is(Chunk.Kind.PHRASE) && chunk.preposition().equals("بين")) {
        between(places, i);
      }
    }
    return places;
  }

  /** What stands before بين lies between the places behind it, which are none of the event's. */
  private void between(@Nullable PlaceFound[] places, int index) {
    PlaceFound half = relative.between(index, memory.country());
    if (half != null) {
      places[index + 1] = null;
      places[index - 1] = half;
    }
  }

  /** حول المدينة says where; حول سوريا is what somebody talks about. */
  private boolean isAround(Chunk chunk) {
    return chunk.preposition().equals("حول") && parse.word(chunk.head()).is(WordClass.PLACE_NOUN);
  }

  private static @Nullable PlaceFound following(@Nullable PlaceFound[] places, int index) {
    for (int i = index + 1; i < places.length && i <= index + 3; i++) {
      if (places[i] != null) {
        return places[i];
      }
    }
    return null;
  }

  private @Nullable PlaceFound place(int index, Chunk chunk, @Nullable PlaceFound following) {
    int first = Referents.start(parse, chunk);
    for (int i = first; i < chunk.end(); i++) {
      if (isEvent(parse.word(i)) && i + 1 < chunk.end()) {
        first = i + 1;
      }
      List<Place> candidates = parse.word(i).places();
      if (candidates != null) {
        return named(index, chunk, first, i, candidates, following);
      }
    }
    return chunk.preposition().isEmpty() ? null : described(chunk, following);
  }

  /** تحرير عدن, هجوم مانشستر: a noun that tells an event, behind which its place can stand. */
  private static boolean isEvent(Word word) {
    Lexeme lexeme = word.lexeme();
    return word.tag() == Tag.NOUN
        && word.places() == null
        && lexeme != null
        && !lexeme.frames().isEmpty();
  }

  private @Nullable PlaceFound named(
      int index,
      Chunk chunk,
      int first,
      int name,
      List<Place> candidates,
      @Nullable PlaceFound following) {
    Word word = parse.word(name);
    boolean alone = name == chunk.head() && chunk.end() == word.nameEnd();
    boolean party = word.actor() != null && chunk.preposition().isEmpty() && name == chunk.head();
    if (!(name == chunk.head() || behindClassWords(first, name))
        || party && !(alone && isHeading(index))) {
      return null;
    }
    Place best = Gazetteer.best(candidates, context(following), width(first, name));
    if (isQuarter(first, name) && best.precision().compareTo(Precision.TOWN) > 0) {
      return chunk.preposition().isEmpty() ? null : described(chunk, following);
    }
    int start = name == chunk.head() ? name : first;
    boolean near = start < name && best.precision() == Precision.POINT;
    Precision precision = near ? Precision.TOWN : best.precision();
    int end = Math.min(chunk.end(), word.nameEnd());
    PlaceFound found =
        new PlaceFound(start, end, best, precision, true, Referents.skip(parse, start));
    return relative.from(chunk, name, found);
  }

  /** العراق: مقتل ... */
  private boolean isHeading(int index) {
    return index + 1 < parse.size() && parse.chunk(index + 1).is(Chunk.Kind.COLON) && index <= 6;
  }

  private @Nullable PlaceFound described(Chunk chunk, @Nullable PlaceFound following) {
    int head = chunk.head();
    Word word = parse.word(head);
    boolean site = word.is(WordClass.SITE);
    if (!word.is(WordClass.PLACE_NOUN) && !site && !isPart(word)) {
      return null;
    }
    int skip = Referents.skip(parse, head);
    Word last = parse.word(chunk.end() - 1);
    if (last.token() > head && last.article() && isAbout(head, last)) {
      Place back = memory.referredTo(last);
      return back == null
          ? null
          : new PlaceFound(head, chunk.end(), back, back.precision(), true, skip);
    }
    if (word.article() && chunk.end() == head + 1 && !site) {
      Place back = memory.referredTo(word);
      if (back != null) {
        return new PlaceFound(head, chunk.end(), back, back.precision(), true, skip);
      }
    }
    Place holder = following == null ? null : following.place();
    boolean bare = holder == null && !word.article() && !hasName(chunk);
    if (bare) {
      return null;
    }
    Precision precision = holder == null ? Precision.POINT : holder.precision();
    return new PlaceFound(head, chunk.end(), holder, precision, false, skip);
  }

  /** محيط المدينة, جنوب غرب البلدة: whether only words for a part stand before the class word. */
  private boolean isAbout(int head, Word last) {
    for (int i = head; i < last.token(); i++) {
      if (!isPart(parse.word(i))) {
        return false;
      }
    }
    return last.is(WordClass.PLACE_NOUN);
  }

  private static boolean isPart(Word word) {
    return word.lexeme() != null
        && (PARTS.contains(word.lexeme().key()) || Bearing.of(word.lexeme().key()) != null);
  }

  /** Whether a word behind the class word can be its name. */
  private boolean hasName(Chunk chunk) {
    for (int i = chunk.head() + 1; i < chunk.end(); i++) {
      Word word = parse.word(i);
      if (word.tag() == Tag.NOUN && (word.lexeme() == null || word.article())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether only class words, adjectives and directions stand before the name (شمال مدينة, المناطق
   * المحتلة في).
   */
  private boolean behindClassWords(int first, int name) {
    for (int i = first; i < name; i++) {
      Word word = parse.word(i);
      boolean side = SIDES.contains(parse.tokens().key(i));
      if (!side
          && !word.is(WordClass.PLACE_NOUN)
          && !word.is(WordClass.SITE)
          && word.tag() != Tag.MARK) {
        return false;
      }
    }
    return true;
  }

  private boolean isQuarter(int first, int name) {
    Word before = name > first ? parse.word(name - 1) : null;
    return before != null
        && before.lexeme() != null
        && QUARTERS.contains(before.lexeme().key());
  }

  /** How wide the class word before the name says that the place is; null for no such word. */
  private @Nullable Precision width(int first, int name) {
    for (int i = name - 1; i >= first; i--) {
      Word word = parse.word(i);
      if (word.lexeme() != null && WIDE.contains(word.lexeme().key())) {
        return Precision.REGION;
      }
      if (word.lexeme() != null && NARROW.contains(word.lexeme().key())) {
        return Precision.TOWN;
      }
    }
    return null;
  }

  private Optional<String> context(@Nullable PlaceFound following) {
    Place holder = following == null ? null : following.place();
    return holder != null && holder.country().isPresent() ? holder.country() : memory.country();
  }
}
