package isnad.app.web;

import isnad.app.present.LocalNames;
import isnad.core.event.EventType;
import isnad.core.incident.Figures;
import isnad.core.incident.Synopsis;
import isnad.core.incident.Teller;
import isnad.core.mention.PlaceMention;
import isnad.core.mention.Quantity;
import isnad.core.mention.TimeMention;
import isnad.core.pack.ArabicNames;
import isnad.core.pack.Registry;
import isnad.core.report.Published;
import isnad.core.report.Report;
import isnad.core.view.Bounds;
import isnad.core.view.KnownPlace;
import isnad.core.view.Telling;
import isnad.core.view.Value;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/**
 * How a page says things in its language: names, places, days and numbers. Templates ask it;
 * whatever it gives is plain text that they escape.
 */
public final class Wording {
  private static final long KILOBYTE = 1000;
  private static final long MEGABYTE = 1000 * KILOBYTE;

  private final Locale locale;
  private final LocalNames local;
  private final ArabicNames names;
  private final Registry registry;
  private final Map<String, String> outlets = new HashMap<>();
  private final MessageSource phrases;

  Wording(Locale locale, ArabicNames names, Registry registry, MessageSource phrases) {
    this.locale = locale;
    this.names = names;
    this.registry = registry;
    this.phrases = phrases;
    local = new LocalNames(locale, names);
  }

  public boolean isArabic() {
    return local.isArabic();
  }

  public String language() {
    return locale.getLanguage();
  }

  public String direction() {
    return local.direction();
  }

  /** A phrase of the pages, with numbers and names in it. */
  public String say(String key, Object... with) {
    return Objects.requireNonNullElse(phrases.getMessage(key, with, key, locale), key);
  }

  public String number(long number) {
    return local.number(number);
  }

  /** {@code text} in a sentence of either direction: its own does not change that around it. */
  public String apart(String text) {
    return '\u2068' + text + '\u2069';
  }

  /** How large something is, in kilobytes or megabytes. */
  public String bytes(long bytes) {
    return bytes < MEGABYTE
        ? say("kilobytes", number((bytes + KILOBYTE - 1) / KILOBYTE))
        : say("megabytes", number((bytes + MEGABYTE - 1) / MEGABYTE));
  }

  public String day(LocalDate day) {
    return local.day(day);
  }

  public String days(LocalDate from, LocalDate to) {
    return days(Optional.of(from), Optional.of(to));
  }

  /** A day in few letters. */
  public String shortDay(LocalDate day) {
    return local.shortDay(day);
  }

  /** A month in few letters. */
  public String shortMonth(LocalDate day) {
    return local.shortMonth(day);
  }

  /** Low, best and high, whether they are one or not. */
  public String bestOf(Bounds bounds) {
    return number(bounds.low())
        + " / "
        + number(bounds.best())
        + " / "
        + number(bounds.high())
        + (bounds.open() ? "+" : "");
  }

  /** Low, best and high as UCDP gives them; one number where they are one. */
  public String estimate(Bounds bounds) {
    return bounds.low() == bounds.high()
        ? number(bounds.low())
        : number(bounds.low()) + " / " + number(bounds.best()) + " / " + number(bounds.high());
  }

  /** A day, or from one to another; empty where neither is known. */
  public String days(Optional<LocalDate> from, Optional<LocalDate> to) {
    if (from.equals(to)) {
      return from.map(this::day).orElse("");
    }
    return from.map(this::day).orElse("…") + " – " + to.map(this::day).orElse("…");
  }

  public String published(Optional<Published> published) {
    return published.map(one -> day(one.date())).orElse("");
  }

  /** An actor by its neutral name. */
  public String actor(String name) {
    return local.actor(name);
  }

  /** The address of the page of the actor of that neutral name; empty where there is none. */
  public String actorPage(String name) {
    return registry
        .called(name)
        .map(actor -> "/actors?name=" + encoded(actor.id()))
        .orElse("");
  }

  /** A voice by its key: the neutral name where packs know it, its sort where it has no name. */
  public String voice(String key, String name) {
    if (!key.startsWith("?")) {
      return registry.actor(key).map(one -> actor(one.name())).orElse(name);
    }
    int country = key.indexOf(' ');
    return country < 0
        ? say("voice." + key.substring(1))
        : say("voice." + key.substring(1, country))
            + say("comma")
            + country(key.substring(country + 1));
  }

  /** The address of the page of {@code place}; empty where it lies nowhere known. */
  public String placePage(Optional<PlaceMention> place) {
    return place
        .filter(one -> one.point().isPresent() && one.country().isPresent())
        .map(KnownPlace::key)
        .map(this::placePage)
        .orElse("");
  }

  public String placePage(KnownPlace.Key key) {
    return "/places?"
        + (key.name().isEmpty() ? "" : "name=" + encoded(key.name()) + "&")
        + "country=" + encoded(key.country());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The address of the page of whoever or whatever {@code value} names; empty for none. */
  public String page(Value value) {
    return switch (value) {
      case Value.Participant one -> actorPage(one.party().name());
      case Value.Place one -> placePage(Optional.of(one.place()));
      case Value.Means _, Value.Time _, Value.Number _ -> "";
    };
  }

  /** A first-level division. */
  public String division(String english, String country) {
    return isArabic() ? names.division(english, country).orElse(english) : english;
  }

  /** The name of a place in the language that the page is not in. */
  public String placeElsewhere(KnownPlace.Key key) {
    return isArabic()
        ? key.name()
        : names
            .place(key.name(), key.country())
            .or(() -> names.division(key.name(), key.country()))
            .orElse(key.name());
  }

  /** A place by its own name alone, or a country by its own. */
  public String placeName(KnownPlace.Key key) {
    if (key.name().isEmpty()) {
      return country(key.country());
    }
    return isArabic()
        ? names
            .place(key.name(), key.country())
            .or(() -> names.division(key.name(), key.country()))
            .orElse(key.name())
        : key.name();
  }

  public String actors(List<String> all) {
    return all.stream().map(this::actor).collect(Collectors.joining(isArabic() ? "، " : ", "));
  }

  /** Learns how {@code reports} name the outlets that no pack knows. */
  Wording with(Collection<Telling> tellings, Map<String, Report> reports) {
    for (Telling telling : tellings) {
      Optional.ofNullable(reports.get(telling.report()))
          .flatMap(Report::outlet)
          .ifPresent(outlet -> outlets.put(telling.testimony().outlet(), outlet));
    }
    return this;
  }

  /** Learns what outlets are called in reports, by their keys. */
  Wording with(Map<String, String> called) {
    outlets.putAll(called);
    return this;
  }

  /** A source by its key, or as it is {@code called} where nobody knows more. */
  public String source(String key, String called) {
    return registry
        .actor(key)
        .map(one -> actor(one.name()))
        .orElseGet(() -> outlets.getOrDefault(key, called));
  }

  /** An outlet by its key: its name in the packs, or as its reports name it. */
  public String outlet(String key) {
    return source(key, key);
  }

  /** A voice, with those who said it together with it. */
  public String voice(Teller teller) {
    List<String> together = new ArrayList<>(List.of(actor(teller.name())));
    teller.together().forEach(other -> together.add(actor(other.name())));
    return String.join(" + ", together);
  }

  /** The voices from the origin to the outlet. */
  public String chain(Telling telling) {
    List<String> voices = new ArrayList<>();
    telling.testimony().chain().reversed().forEach(teller -> voices.add(voice(teller)));
    voices.add(outlet(telling.testimony().outlet()));
    return String.join(isArabic() ? " ← " : " → ", voices);
  }

  public String place(PlaceMention place) {
    return local.place(place);
  }

  /** A place, division or country by its English name alone. */
  public String placeCalled(String name) {
    return local.placeCalled(name);
  }

  public String year(LocalDate day) {
    return local.year(day);
  }

  public String month(LocalDate day) {
    return local.month(day);
  }

  /** The name of the country of an ISO 3166 code. */
  public String country(String code) {
    return local.country(code);
  }

  public String type(EventType type) {
    return type(type.name());
  }

  public String type(String type) {
    return Objects.requireNonNullElse(phrases.getMessage("type." + type, null, type, locale), type);
  }

  public String bounds(long least, long most) {
    return least == most ? number(least) : number(least) + "–" + number(most);
  }

  public String quantity(Quantity quantity) {
    String about = quantity.approximate() ? "~" : "";
    return about
        + (quantity.max().isEmpty()
            ? "≥ " + number(quantity.min())
            : bounds(quantity.min(), quantity.max().getAsLong()));
  }

  public String bounds(Bounds bounds) {
    return bounds(bounds.low(), bounds.high()) + (bounds.open() ? "+" : "");
  }

  /** {@code 2–3 origins, 2 chains}. */
  public String figures(Figures figures) {
    return standing(figures.atLeast(), figures.atMost(), figures.chains());
  }

  public String standing(Synopsis.Standing standing) {
    return standing(standing.atLeast(), standing.atMost(), standing.chains());
  }

  private String standing(int least, int most, int chains) {
    return say("origins", bounds(least, most)) + say("comma") + say("chains", number(chains));
  }

  /** What a claim answers, in a few words. */
  public String value(Value value) {
    return switch (value) {
      case Value.Participant one -> actor(one.party().name());
      case Value.Means one -> type(one.type());
      case Value.Place one -> place(one.place());
      case Value.Time one -> time(one.time());
      case Value.Number one ->
        say("count." + one.count().of().key())
            + " "
            + quantity(one.count().quantity().quantity())
            + one.count().unit().map(unit -> " " + unit).orElse("")
            + (one.cumulative() ? " " + say("cumulative") : "");
    };
  }

  private String time(TimeMention time) {
    return time.from().isEmpty() && time.to().isEmpty()
        ? time.text().words()
        : days(time.from(), time.to());
  }

  /** How the nearest voice stands to it; empty where it plainly says so. */
  public String stance(Telling telling) {
    List<String> marks = new ArrayList<>();
    String stance = telling.claim().stance().key();
    if (!stance.equals("asserts")) {
      marks.add(say("stance." + stance));
    }
    if (telling.claim().hedged()) {
      marks.add(say("hedged"));
    }
    String modality = telling.claim().happening().modality().key();
    if (!modality.equals("actual")) {
      marks.add(say("modality." + modality));
    }
    return String.join(say("comma"), marks);
  }

  /** What happened, where and when, in a line; who did it is only said. */
  public String summary(Synopsis synopsis) {
    List<String> parts = new ArrayList<>();
    String modality = synopsis.outline().modality().key();
    parts.add(type(synopsis.outline().type())
        + (modality.equals("actual") ? "" : " (" + say("modality." + modality) + ")"));
    synopsis.outline().place().ifPresent(place -> parts.add(place(place)));
    return String.join(isArabic() ? "، " : ", ", parts);
  }

  /** The numbers of an incident in a line. */
  public String counts(Synopsis synopsis) {
    return synopsis.outline().counts().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(count -> say("count." + count.getKey().key()) + " " + quantity(count.getValue()))
        .collect(Collectors.joining(say("comma")));
  }
}
