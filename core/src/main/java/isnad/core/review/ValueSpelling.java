package isnad.core.review;

import isnad.core.mention.ActorMention;
import isnad.core.mention.NameFinder;
import isnad.core.mention.NameMatch;
import isnad.core.mention.PlaceMention;
import isnad.core.mention.PlaceMention.Point;
import isnad.core.mention.Quantity;
import isnad.core.mention.TimeMention;
import isnad.core.mention.TimeMention.Granularity;
import isnad.core.pack.Actor;
import isnad.core.pack.Gazetteer;
import isnad.core.pack.Packs;
import isnad.core.pack.Place;
import isnad.core.pack.Precision;
import isnad.core.pack.Registry;
import isnad.core.report.FoldedText;
import isnad.core.report.Quote;
import isnad.core.report.Tokens;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How corrected values are spelled: a number {@code 8}, {@code 3-5}, {@code 8+}, {@code ~20}; days
 * {@code 2020-03-03} or {@code 2020-03-03/2020-03-05}; parties by name or {@code @id}, joined by
 * semicolons; a place by a name that packs know, or {@code NAME; COUNTRY; DIVISION; LATITUDE
 * LONGITUDE; PRECISION}.
 */
final class ValueSpelling {
  private static final Pattern QUANTITY =
      Pattern.compile("(~?)([0-9]{1,12})(?:-([0-9]{1,12})|(\\+))?");
  private static final int PARTIES = 20;
  private static final int PLACE_FIELDS = 5;

  private final Registry registry;
  private final NameFinder<Actor> actors;
  private final NameFinder<List<Place>> places;

  ValueSpelling(Packs packs) {
    registry = packs.registry();
    actors = new NameFinder<>(registry.names());
    places = new NameFinder<>(packs.gazetteer().names());
  }

  static Optional<Quantity> quantity(String value) {
    if (value.equals(Corrections.NONE)) {
      return Optional.empty();
    }
    Matcher number = QUANTITY.matcher(value);
    if (!number.matches()) {
      throw new IllegalArgumentException("no number, as 8, 3-5, 8+ or ~20: " + value);
    }
    long least = Long.parseLong(number.group(2));
    OptionalLong most = number.group(4) != null
        ? OptionalLong.empty()
        : OptionalLong.of(number.group(3) == null ? least : Long.parseLong(number.group(3)));
    return Optional.of(new Quantity(least, most, !number.group(1).isEmpty()));
  }

  static String of(Quantity quantity) {
    String about = quantity.approximate() ? "~" : "";
    if (quantity.max().isEmpty()) {
      return about + quantity.min() + "+";
    }
    long most = quantity.max().getAsLong();
    return about + quantity.min() + (most == quantity.min() ? "" : "-" + most);
  }

  Optional<TimeMention> time(String value, Quote words) {
    if (value.equals(Corrections.NONE)) {
      return Optional.empty();
    }
    int slash = value.indexOf('/');
    try {
      Optional<LocalDate> from = day(slash < 0 ? value : value.substring(0, slash));
      Optional<LocalDate> to = day(slash < 0 ? value : value.substring(slash + 1));
      Granularity fine = from.equals(to) ? Granularity.DAY : Granularity.SPAN;
      if (from.isEmpty() && to.isEmpty()) {
        throw new IllegalArgumentException("no days: " + value);
      }
      return Optional.of(new TimeMention(words, from, to, fine));
    } catch (DateTimeException wrong) {
      throw new IllegalArgumentException(
          "no days, as 2020-03-03 or 2020-03-03/2020-03-05: " + value, wrong);
    }
  }

  private static Optional<LocalDate> day(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
  }

  static String of(TimeMention time) {
    if (time.from().isEmpty() && time.to().isEmpty()) {
      return Corrections.NONE;
    }
    String from = time.from().map(LocalDate::toString).orElse("");
    String to = time.to().map(LocalDate::toString).orElse("");
    return from.equals(to) ? from : from + "/" + to;
  }

  List<ActorMention> parties(String value, Quote words) {
    if (value.equals(Corrections.NONE)) {
      return List.of();
    }
    List<ActorMention> found = new ArrayList<>();
    for (String each : value.split(";", -1)) {
      found.add(party(each.strip(), words));
    }
    if (found.size() > PARTIES) {
      throw new IllegalArgumentException("at most " + PARTIES + " parties");
    }
    return found;
  }

  /** Who is meant by {@code words} alone: an actor of the packs that has just this name, or not. */
  ActorMention actor(Quote words) {
    Tokens tokens = Tokens.of(FoldedText.of(words.words()));
    NameMatch<Actor> match = tokens.count() == 0 ? null : actors.find(tokens, 0, tokens.count());
    return match == null || match.guarded() || match.end() != tokens.count()
        ? new ActorMention(words, words.words(), Optional.empty(), Optional.empty())
        : party("@" + match.value().id(), words);
  }

  private ActorMention party(String name, Quote words) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a party without a name");
    }
    if (!name.startsWith("@")) {
      return new ActorMention(words, name, Optional.empty(), Optional.empty());
    }
    Actor actor = registry
        .actor(name.substring(1))
        .orElseThrow(() -> new IllegalArgumentException("no actor of the packs: " + name));
    return new ActorMention(
        words, actor.name(), Optional.of(actor.id()), Optional.of(actor.kind().key()));
  }

  static String of(ActorMention actor) {
    return actor.id().map(id -> "@" + id).orElseGet(() -> actor.name().replace(';', ','));
  }

  Optional<PlaceMention> place(String value, Quote words) {
    if (value.equals(Corrections.NONE)) {
      return Optional.empty();
    }
    if (value.indexOf(';') < 0) {
      return Optional.of(known(value, words));
    }
    List<String> fields = Arrays.stream(value.split(";", -1)).map(String::strip).toList();
    if (fields.size() != PLACE_FIELDS || fields.getFirst().isEmpty()) {
      throw new IllegalArgumentException(
          "a place is a name, or NAME; COUNTRY; DIVISION; LATITUDE LONGITUDE; PRECISION: " + value);
    }
    return Optional.of(new PlaceMention(
        words,
        fields.get(0),
        told(fields.get(1)),
        told(fields.get(2)),
        point(fields.get(3)),
        precision(fields.get(4))));
  }

  private PlaceMention known(String name, Quote words) {
    Tokens tokens = Tokens.of(FoldedText.of(name));
    NameMatch<List<Place>> match =
        tokens.count() == 0 ? null : places.find(tokens, 0, tokens.count());
    if (match == null || match.end() != tokens.count() || match.skipped() > 0) {
      throw new IllegalArgumentException("no place of the packs: " + name
          + "; tell it as NAME; COUNTRY; DIVISION; LATITUDE LONGITUDE; PRECISION");
    }
    Place place = Gazetteer.best(match.value(), Optional.empty(), null);
    return new PlaceMention(
        words,
        place.name(),
        place.country(),
        place.admin(),
        Optional.of(new Point(place.latitude(), place.longitude())),
        place.precision());
  }

  private static Optional<String> told(String field) {
    return field.isEmpty() ? Optional.empty() : Optional.of(field);
  }

  private static Optional<Point> point(String field) {
    if (field.isEmpty()) {
      return Optional.empty();
    }
    String[] degrees = field.split(" +", -1);
    if (degrees.length != 2) {
      throw new IllegalArgumentException("no point, as 36.34 43.13: " + field);
    }
    try {
      return Optional.of(new Point(Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1])));
    } catch (NumberFormatException none) {
      throw new IllegalArgumentException("no point, as 36.34 43.13: " + field, none);
    }
  }

  private static Precision precision(String key) {
    try {
      return Precision.valueOf(key.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException none) {
      throw new IllegalArgumentException(
          "no precision, as point, town, district, region or country: " + key, none);
    }
  }

  static String of(PlaceMention place) {
    return String.join(
        "; ",
        place.name().replace(';', ','),
        place.country().orElse(""),
        place.admin().orElse("").replace(';', ','),
        place.point().map(point -> point.latitude() + " " + point.longitude()).orElse(""),
        place.precision().key());
  }
}
