package isnad.app.present;

import isnad.core.mention.PlaceMention;
import isnad.core.pack.ArabicNames;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What actors, places, days and numbers are called in one language. */
public final class LocalNames {
  private final Locale locale;
  private final ArabicNames names;
  private final NumberFormat numbers;
  private final DateTimeFormatter days;

  /** In English, or in Arabic with the names that {@code names} has. */
  public LocalNames(Locale locale, ArabicNames names) {
    this.locale = locale;
    this.names = names;
    numbers = NumberFormat.getIntegerInstance(locale);
    days = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(locale)
        .withDecimalStyle(DecimalStyle.of(locale));
  }

  public boolean isArabic() {
    return locale.getLanguage().equals("ar");
  }

  public String language() {
    return locale.getLanguage();
  }

  public String direction() {
    return isArabic() ? "rtl" : "ltr";
  }

  public String number(long number) {
    return numbers.format(number);
  }

  public String day(LocalDate day) {
    return days.format(day);
  }

  /** An actor by its neutral name. */
  public String actor(String name) {
    return isArabic() ? names.actor(name).orElse(name) : name;
  }

  /** A place with its division and its country. */
  public String place(PlaceMention place) {
    List<String> parts = new ArrayList<>();
    String country = place.country().orElse("");
    parts.add(isArabic() ? names.place(place.name(), country).orElse(place.name()) : place.name());
    place
        .admin()
        .filter(admin -> !admin.equals(place.name()))
        .ifPresent(
            admin -> parts.add(isArabic() ? names.division(admin, country).orElse(admin) : admin));
    place.country().map(this::country).filter(one -> !parts.contains(one)).ifPresent(parts::add);
    return String.join(isArabic() ? "، " : ", ", parts);
  }

  /** A place, division or country by its English name alone. */
  public String placeCalled(String name) {
    return isArabic() ? names.placeCalled(name).orElse(name) : name;
  }

  public String year(LocalDate day) {
    return formatted("uuuu", day);
  }

  public String month(LocalDate day) {
    return formatted("LLLL uuuu", day);
  }

  /** A day in few letters. */
  public String shortDay(LocalDate day) {
    return formatted("d MMM yy", day);
  }

  /** A month in few letters. */
  public String shortMonth(LocalDate day) {
    return formatted("MMM yyyy", day);
  }

  private String formatted(String pattern, LocalDate day) {
    return DateTimeFormatter.ofPattern(pattern, locale)
        .withDecimalStyle(DecimalStyle.of(locale))
        .format(day);
  }

  /** The name of the country of an ISO 3166 code. */
  public String country(String code) {
    return Locale.of("", code).getDisplayCountry(locale);
  }
}
