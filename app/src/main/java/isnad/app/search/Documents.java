package isnad.app.search;

import isnad.app.json.ClaimReader;
import isnad.app.store.LedgerReader.StoredReport;
import isnad.core.claim.Argument;
import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.claim.Link;
import isnad.core.event.EventType;
import isnad.core.mention.ActorMention;
import isnad.core.mention.PlaceMention;
import isnad.core.mention.TimeMention;
import isnad.core.pack.Packs;
import isnad.core.report.Published;
import isnad.core.report.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/**
 * Makes the documents of a report: one of its whole text, which has whatever any of its claims has,
 * and one of each claim. No text is stored, only what it is looked up by.
 */
final class Documents {
  private static final int LONGEST_NAME = 500;

  private final Packs packs;
  private final Names names;

  Documents(Packs packs, Names names) {
    this.packs = packs;
    this.names = names;
  }

  /** The claims of {@code stored}; what is none was told when it was asked for. */
  List<Claim> claims(StoredReport stored) {
    return new ClaimReader(stored.report(), packs.types())
        .all(stored.claims(), stored.added(), problem -> {});
  }

  /** The same of those claims alone that are {@code wanted}. */
  List<Claim> claims(StoredReport stored, Set<ClaimId> wanted) {
    return new ClaimReader(stored.report(), packs.types())
        .some(stored.claims(), stored.added(), wanted);
  }

  List<Document> of(StoredReport stored) {
    Report report = stored.report();
    List<Claim> claims = claims(stored);
    List<Document> documents = new ArrayList<>();
    long order = FoundDocument.order(report.id().value());
    Entry whole = new Entry(report, Fields.REPORT_KIND, order);
    whole.words.add(report.text());
    report.title().ifPresent(whole.words::add);
    for (Claim claim : claims) {
      Entry one = new Entry(report, Fields.CLAIM_KIND, order);
      one.claim = Optional.of(claim);
      one.words.add(claim.says().words());
      take(claim, one);
      take(claim, whole);
      documents.add(one.document());
    }
    documents.addFirst(whole.document());
    return documents;
  }

  private static void take(Claim claim, Entry entry) {
    EventType type = claim.happening().type();
    entry.types.add(type.name());
    entry.words.add(type.name().replace('-', ' ') + ' ' + type.meaning());
    for (Argument argument : claim.happening().arguments()) {
      argument.actor().id().ifPresent(entry.actors::add);
      entry.name(argument.actor(), entry.actorWords);
    }
    for (Link link : claim.chain().links()) {
      link.voice().id().ifPresent(entry.voices::add);
      entry.name(link.voice(), entry.words);
    }
    claim.happening().place().ifPresent(entry::place);
  }

  /** How places are told apart: in small letters. */
  static String placeKey(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** A name as one term; of a longer one than an index takes, its beginning. */
  static String outletName(String outlet) {
    String name = outlet.strip();
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }

  /** What becomes a document. */
  private final class Entry {
    private final Report report;
    private final String kind;
    private final long order;
    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> actorWords = new LinkedHashSet<>();
    private final Set<String> actors = new LinkedHashSet<>();
    private final Set<String> voices = new LinkedHashSet<>();
    private final Set<String> places = new LinkedHashSet<>();
    private final Set<String> placeNames = new LinkedHashSet<>();
    private final Set<String> types = new LinkedHashSet<>();
    private Optional<Claim> claim = Optional.empty();

    Entry(Report report, String kind, long order) {
      this.report = report;
      this.kind = kind;
      this.order = order;
    }

    void name(ActorMention actor, Set<String> also) {
      for (Set<String> field : List.of(words, also)) {
        field.add(actor.name());
        field.add(actor.text().words());
      }
    }

    void place(PlaceMention place) {
      words.add(place.text().words());
      List<String> called = new ArrayList<>(List.of(place.name()));
      place.admin().ifPresent(called::add);
      place.country().map(Countries::english).ifPresent(called::add);
      words.add(String.join(", ", called));
      place.country().ifPresent(called::add);
      called.forEach(name -> places.add(placeKey(name)));
      place.country().ifPresent(called::remove);
      placeNames.addAll(called);
    }

    Document document() {
      Document document = new Document();
      document.add(new StringField(Fields.KIND, kind, Store.NO));
      document.add(new StringField(Fields.REPORT, report.id().value(), Store.NO));
      document.add(
          new SortedDocValuesField(Fields.REPORT, new BytesRef(report.id().value())));
      document.add(new NumericDocValuesField(Fields.ORDER, order));
      claim.ifPresent(one ->
          document.add(new NumericDocValuesField(Fields.CLAIM, FoundDocument.number(one.id()))));
      words.forEach(text -> document.add(new TextField(Fields.WORDS, text, Store.NO)));
      report.outlet().ifPresent(outlet -> {
        document.add(new TextField(Fields.OUTLET, outlet, Store.NO));
        document.add(new StringField(Fields.OUTLET_NAME, outletName(outlet), Store.NO));
        columns(document, Fields.FACET_OUTLET, Set.of(outletName(outlet)));
        names
            .actors(outlet)
            .forEach(actor -> document.add(new TextField(Fields.OUTLET, actor.name(), Store.NO)));
      });
      actorWords.forEach(name -> document.add(new TextField(Fields.ACTOR_WORDS, name, Store.NO)));
      keys(document, Fields.ACTOR, actors);
      keys(document, Fields.VOICE, voices);
      keys(document, Fields.PLACE, places);
      keys(document, Fields.TYPE, types);
      columns(document, Fields.FACET_ACTOR, actors);
      columns(document, Fields.FACET_PLACE, placeNames);
      columns(document, Fields.FACET_TYPE, types);
      days(document);
      return document;
    }

    private void keys(Document document, String field, Set<String> keys) {
      keys.forEach(key -> document.add(new StringField(field, key, Store.NO)));
    }

    private void columns(Document document, String field, Set<String> values) {
      values.forEach(
          value -> document.add(new SortedSetDocValuesField(field, new BytesRef(value))));
    }

    /** The days of the event where they are told, else the day of the report. */
    private void days(Document document) {
      Optional<LocalDate> published = report.published().map(Published::date);
      Optional<TimeMention> time = claim.flatMap(one -> one.happening().time());
      Optional<LocalDate> from = time.flatMap(TimeMention::from);
      Optional<LocalDate> to = time.flatMap(TimeMention::to);
      from.or(() -> to).or(() -> published).ifPresent(day -> day(document, Fields.FROM, day));
      to.or(() -> from).or(() -> published).ifPresent(day -> day(document, Fields.TO, day));
    }

    private static void day(Document document, String field, LocalDate day) {
      document.add(new LongPoint(field, day.toEpochDay()));
      document.add(new NumericDocValuesField(field, day.toEpochDay()));
    }
  }
}
