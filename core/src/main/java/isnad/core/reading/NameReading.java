package isnad.core.reading;

import isnad.core.grammar.Parse;
import isnad.core.naming.NamedKind;
import isnad.core.naming.NamedMention;
import isnad.core.naming.NamedSpan;
import isnad.core.naming.TextNames;
import isnad.core.pack.Gazetteer;
import isnad.core.pack.Packs;
import isnad.core.pack.Place;
import isnad.core.report.FoldedText;
import isnad.core.report.Quote;
import isnad.core.report.Report;
import isnad.core.report.Span;
import isnad.core.report.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of persons, places and organisations in reports with one set of packs. Immutable,
 * so that any number of threads may read with it at once.
 */
public final class NameReading {
  /** The longest name, in units. */
  private static final int LONGEST = 160;

  private final Reading reading;
  private final TextNames names;

  public NameReading(Packs packs) {
    this.reading = new Reading(packs);
    this.names = new TextNames(packs);
  }

  /** The names in {@code report}, in text order; the same for the same report and packs, always. */
  public List<NamedMention> read(Report report) {
    FoldedText folded = FoldedText.of(report.text());
    Tokens tokens = Tokens.of(folded);
    List<Parse> parses = reading.parses(report, tokens);
    Optional<String> country = Reading.country(parses);
    List<NamedMention> mentions = new ArrayList<>();
    Map<String, NamedMention> persons = new HashMap<>();
    for (NamedSpan name : names.find(parses)) {
      int from = Math.max(name.from(), tokens.from(name.first()));
      Span span = folded.span(from, tokens.to(name.end() - 1));
      if (span.length() > LONGEST) {
        continue;
      }
      NamedMention mention = mention(Quote.of(report, span), name, country);
      if (mention.kind() == NamedKind.PERSON) {
        String surname = FoldedText.key(surname(mention));
        if (name.end() - name.first() > 1) {
          persons.put(surname, mention);
        }
        mention = mention.name().isEmpty() ? meant(mention, persons.get(surname)) : mention;
      }
      mentions.add(mention);
    }
    return List.copyOf(mentions);
  }

  private static String surname(NamedMention mention) {
    String words = mention.text().words();
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** The person whom a fuller name before has introduced. */
  private static NamedMention meant(NamedMention mention, @Nullable NamedMention fuller) {
    if (fuller == null || fuller == mention) {
      return mention;
    }
    Optional<String> name = fuller.name().or(() -> Optional.of(fuller.text().words()));
    return new NamedMention(
        mention.text(), mention.kind(), mention.ground(), mention.described(), name, fuller.id());
  }

  private static NamedMention mention(Quote text, NamedSpan name, Optional<String> country) {
    Optional<String> known = Optional.empty();
    Optional<String> id = Optional.empty();
    if (name.actor() != null) {
      known = Optional.of(name.actor().name());
      id = Optional.of(name.actor().id());
    } else if (name.places() != null) {
      Place place = Gazetteer.best(name.places(), country, null);
      known = Optional.of(place.name());
      id = Optional.of(place.id());
    }
    return new NamedMention(text, name.kind(), name.ground(), name.described(), known, id);
  }
}
