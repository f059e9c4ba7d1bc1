package isnad.app.sample;

import isnad.core.claim.Argument;
import isnad.core.claim.Chain;
import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.claim.Count;
import isnad.core.claim.Happening;
import isnad.core.claim.Link;
import isnad.core.event.CountOf;
import isnad.core.event.EventType;
import isnad.core.event.Family;
import isnad.core.event.Modality;
import isnad.core.event.Role;
import isnad.core.event.Stance;
import isnad.core.mention.ActorMention;
import isnad.core.mention.PlaceMention;
import isnad.core.mention.Quantity;
import isnad.core.mention.QuantityMention;
import isnad.core.mention.TimeMention;
import isnad.core.pack.Precision;
import isnad.core.reading.Extraction;
import isnad.core.report.Language;
import isnad.core.report.Published;
import isnad.core.report.Quote;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import isnad.core.report.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** One report, and a reading of it that uses every part of a claim. */
public final class SampleReading {
  public static final String TEXT =
      "أعلنت وزارة الدفاع أمس مقتل نحو 20 إلى 30 مسلحا في غارة قرب مدينة الزيتون، ونفى"
          + " متحدث ذلك.";

  public static final Report REPORT = new Report(
      new ReportId("valley-17"),
      Optional.of("وكالة الوادي"),
      Language.ARABIC,
      Optional.of("reports/valley-17.txt"),
      Optional.of(Published.parse("2024-03-05T10:00+03:00")),
      Optional.of("غارة"),
      TEXT);

  private static final EventType KILLING = new EventType(
      "killing",
      Family.VIOLENCE,
      "People die by violence.",
      Optional.of(CountOf.KILLED),
      false,
      Set.of(),
      Map.of("plover", "ASSAULT", "acled", "Violence against civilians/Attack"));

  private SampleReading() {}

  public static Extraction full() {
    return new Extraction(REPORT, List.of(told(), bare()), List.of());
  }

  /** A claim with all that a claim can have. */
  public static Claim told() {
    Happening happening = new Happening(
        KILLING,
        quote("مقتل"),
        Modality.ACTUAL,
        true,
        List.of(new Argument(Role.TARGET, unknown("مسلحا"))),
        Optional.of(new PlaceMention(
            quote("مدينة الزيتون"),
            "Zaytun",
            Optional.of("SY"),
            Optional.of("Idlib"),
            Optional.of(new PlaceMention.Point(35.5, 36.25)),
            Precision.TOWN)),
        Optional.of(new TimeMention(
            quote("أمس"),
            Optional.of(LocalDate.of(2024, 3, 4)),
            Optional.of(LocalDate.of(2024, 3, 4)),
            TimeMention.Granularity.DAY)),
        List.of(new Count(
            CountOf.KILLED,
            new QuantityMention(
                quote("نحو 20 إلى 30"), new Quantity(20, OptionalLong.of(30), true)),
            Optional.of("مسلحا"),
            Optional.empty())));
    Chain chain = new Chain(List.of(new Link(
        new ActorMention(
            quote("وزارة الدفاع"),
            "Ministry of Defence",
            Optional.of("valley-mod"),
            Optional.of("ministry")),
        Optional.of(quote("أعلنت")))));
    return claim(
        chain,
        Stance.ASSERTS,
        false,
        happening,
        quote("مقتل نحو 20 إلى 30 مسلحا في غارة قرب مدينة الزيتون"));
  }

  /** A claim with only what a claim must have. */
  public static Claim bare() {
    Happening happening = new Happening(
        KILLING,
        quote("غارة"),
        Modality.NEGATED,
        false,
        List.of(),
        Optional.empty(),
        Optional.of(new TimeMention(
            quote("ذلك"), Optional.empty(), Optional.empty(), TimeMention.Granularity.UNRESOLVED)),
        List.of());
    return claim(Chain.OUTLET, Stance.DENIES, true, happening, quote("غارة"));
  }

  /** A reading that finds every {@code قتل} of a report: enough to see what becomes of claims. */
  public static Extraction killings(Report report) {
    String text = report.text();
    List<Claim> claims =
        text.contains("قتل") ? List.of(killing(report, text.indexOf("قتل"))) : List.of();
    return new Extraction(report, claims, List.of());
  }

  private static Claim killing(Report report, int at) {
    Quote quote = Quote.of(report, new Span(at, at + 3));
    Happening happening = new Happening(
        KILLING,
        quote,
        Modality.ACTUAL,
        false,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of());
    return claim(Chain.OUTLET, Stance.ASSERTS, false, happening, quote);
  }

  private static Claim claim(
      Chain chain, Stance stance, boolean hedged, Happening happening, Quote says) {
    ClaimId id = ClaimId.of(ClaimId.sha256(TEXT), happening.trigger().span(), "killing");
    return new Claim(id, chain, stance, hedged, happening, says, "ar.sample");
  }

  private static ActorMention unknown(String words) {
    return new ActorMention(quote(words), words, Optional.empty(), Optional.empty());
  }

  /** The first place of the sample's text where {@code words} stand. */
  public static Quote quote(String words) {
    int at = TEXT.indexOf(words);
    return Quote.of(REPORT, new Span(at, at + words.length()));
  }
}
