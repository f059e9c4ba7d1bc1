package isnad.app.present;

import isnad.core.claim.Count;
import isnad.core.event.CountOf;
import isnad.core.event.EventType;
import isnad.core.event.Modality;
import isnad.core.mention.PlaceMention;
import isnad.core.mention.Quantity;
import isnad.core.pack.ArabicNames;
import isnad.core.report.Published;
import isnad.core.view.Amount;
import isnad.core.view.Telling;
import isnad.core.view.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The language of a brief: its sentences, which stand in {@code brief_*.properties}, and what it
 * calls types, actors, places, days and numbers. Exact words of reports are none of its business.
 */
public final class BriefLanguage {
  /** Arabic, with the digits that Arabic print has. */
  private static final Locale ARABIC = Locale.forLanguageTag("ar-u-nu-arab");

  private static final Control EXACTLY = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final LocalNames local;
  private final ResourceBundle sentences;
  private final ResourceBundle terms;

  private BriefLanguage(Locale locale, ArabicNames names) {
    local = new LocalNames(locale, names);
    sentences = ResourceBundle.getBundle("isnad.app.present.brief", locale, EXACTLY);
    terms = ResourceBundle.getBundle("isnad.app.present.terms", locale, EXACTLY);
  }

  public static BriefLanguage english() {
    return new BriefLanguage(Locale.ENGLISH, ArabicNames.of(List.of()));
  }

  public static BriefLanguage arabic(ArabicNames names) {
    return new BriefLanguage(ARABIC, names);
  }

  LocalNames local() {
    return local;
  }

  /** A sentence with pieces in it; texts among them are Isnad's own. */
  Prose say(String key, Object... with) {
    return Prose.of(sentences.getString(key), with);
  }

  /** A sentence that is only text. */
  String text(String key, Object... with) {
    StringBuilder text = new StringBuilder();
    say(key, with).pieces().forEach(piece -> {
      if (piece instanceof Prose.Piece.Ours ours) {
        text.append(ours.text());
      }
    });
    return text.toString();
  }

  /** What is said of so many, in the form that the language has for the number. */
  String counted(String key, long number) {
    return counted(key, number, local.number(number));
  }

  /** The same where the number is written otherwise. */
  String counted(String key, long number, String written) {
    return text(key + '.' + form(key, number), written);
  }

  /**
   * {@code one}, {@code two}, {@code few}, {@code many}; {@code other} where it has no such form.
   */
  private String form(String key, long number) {
    String form = Plural.of(number, local.isArabic());
    return sentences.containsKey(key + '.' + form) ? form : "other";
  }

  /** What so many reports do with so many incidents. */
  String below(long reports, long incidents) {
    String key = "below." + (local.isArabic() || reports != 1 ? "other" : "one");
    return counted(key, incidents);
  }

  String day(LocalDate day) {
    return local.isArabic() ? local.day(day) : day.toString();
  }

  /** From one day to another; empty where neither is known. */
  String days(Optional<LocalDate> from, Optional<LocalDate> to) {
    String first = from.map(this::day).orElse("");
    String last = to.map(this::day).orElse("");
    return first.equals(last) ? first : first + '–' + last;
  }

  /** The day, and where it is told the time. */
  String published(Published published) {
    String day = published.date().toString();
    return day(published.date()) + published.toString().replaceFirst(day, "");
  }

  String actor(String name) {
    return local.actor(name);
  }

  String place(PlaceMention place) {
    return local.place(place);
  }

  String type(EventType type) {
    return term("type." + type.name(), type.name());
  }

  String meaning(EventType type) {
    String key = "meaning." + type.name();
    return sentences.containsKey(key) ? sentences.getString(key) : type.meaning();
  }

  String count(CountOf of) {
    return term("count." + of.key(), of.key());
  }

  String modality(Modality modality) {
    return term("modality." + modality.key(), modality.key());
  }

  /** What a question is asked of: a type of event, or what is counted. */
  String subject(String of) {
    return term("type." + of, term("count." + of, of));
  }

  private String term(String key, String otherwise) {
    return terms.containsKey(key) ? terms.getString(key) : otherwise;
  }

  /** A value of an incident. */
  String value(Value value) {
    return switch (value) {
      case Value.Participant one -> actor(one.party().name());
      case Value.Means one -> type(one.type());
      case Value.Place one -> place(one.place());
      case Value.Time one ->
        one.time().from().isEmpty() && one.time().to().isEmpty()
            ? one.time().text().words()
            : days(one.time().from(), one.time().to());
      case Value.Number one -> count(one.count()) + (one.cumulative() ? text("in-all") : "");
    };
  }

  /** {@code killed 8}, {@code killed ≥575}, {@code wounded ~20–99}. */
  String count(Count count) {
    Quantity quantity = count.quantity().quantity();
    String number = quantity.max().isEmpty()
        ? "≥" + local.number(quantity.min())
        : bounds(quantity.min(), quantity.max().getAsLong(), false);
    return count(count.of())
        + (quantity.approximate() ? " ~" : " ")
        + number
        + count.unit().map(unit -> " " + unit).orElse("");
  }

  /** The least and the most that is said. */
  String bounds(Quantity quantity) {
    return bounds(
        quantity.min(), quantity.max().orElse(quantity.min()), quantity.max().isEmpty());
  }

  String bounds(long least, long most, boolean open) {
    String low = least == most ? "" : local.number(least) + '–';
    return low + local.number(most) + (open ? "+" : "");
  }

  String amount(Amount amount) {
    return switch (amount) {
      case Amount.Lowest one -> local.number(one.number());
      case Amount.Estimate one ->
        text(
            "amount.estimate",
            local.number(one.low()),
            local.number(one.best()),
            bounds(one.high(), one.high(), one.open()));
      case Amount.Graded one -> text("amount.graded", bounds(one.min(), one.max(), one.open()));
    };
  }

  /** How the voice stands to it, in brackets; empty where it plainly says so. */
  String stance(Telling telling) {
    StringBuilder told = new StringBuilder();
    if (ClaimWords.isMarked(telling.claim())) {
      String stance = telling.claim().stance().key();
      told.append(term("stance." + stance, stance));
      told.append(telling.claim().hedged() ? text("comma") + term("hedged", "hedged") : "");
    }
    Modality modality = telling.claim().happening().modality();
    if (modality != Modality.ACTUAL) {
      told.append(told.isEmpty() ? "" : text("comma")).append(modality(modality));
    }
    return told.isEmpty() ? "" : text("aside", told);
  }
}
