package isnad.app.ingest;

import isnad.app.document.Contents;
import isnad.app.document.Dates;
import isnad.app.document.Languages;
import isnad.app.json.Surrogates;
import isnad.core.pack.Actor;
import isnad.core.pack.Outlets;
import isnad.core.report.Byline;
import isnad.core.report.Language;
import isnad.core.report.Problem;
import isnad.core.report.Published;
import isnad.core.report.Report;
import java.net.URI;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A report as it came, its parts still unchecked. {@code uri} is where it was found, {@code outlet}
 * who published it where that is told and not only guessed from the page, {@code relayed} the
 * outlet that it forwards, {@code original} what it was taken from.
 */
record Draft(
    Named named,
    Contents contents,
    Optional<String> uri,
    Optional<String> outlet,
    Optional<String> language,
    Optional<String> relayed,
    Optional<AsItCame> original) {

  /** A document that was found at {@code uri}. */
  static Draft of(Named named, Contents contents, Optional<String> uri) {
    Optional<String> none = Optional.empty();
    return new Draft(named, contents, uri, none, none, none, Optional.empty());
  }

  /** The same, taken from {@code bytes} that came under {@code name}. */
  Draft from(byte[] bytes, String type, Optional<String> name) {
    Optional<AsItCame> came = Optional.of(new AsItCame(bytes, type, name));
    return new Draft(named, contents, uri, outlet, language, relayed, came);
  }

  /** About how many bytes it holds. */
  long weight() {
    return contents.text().length()
        + original.map(one -> (long) one.bytes().length).orElse(0L);
  }

  /** Checks the parts and makes them a report; what is wrong with one part leaves it out. */
  Received checked(Limits limits, Outlets outlets) {
    List<Problem> found = new ArrayList<>(named.problems());
    String text = contents.text();
    if (text.isBlank()) {
      return unread(found, IngestProblem.EMPTY_REPORT, "nothing but white space");
    }
    if (text.length() > limits.units()) {
      String what = text.length() + " units of text; a report has at most " + limits.units();
      return unread(found, IngestProblem.TEXT_TOO_LONG, what);
    }
    int lone = Surrogates.firstLone(text, 0);
    if (lone >= 0) {
      found.add(Problem.of(IngestProblem.LONE_SURROGATE, "half a surrogate pair at unit " + lone));
    }
    Language told = Languages.of(text);
    if (!told.equals(Language.ARABIC)) {
      String what = told.equals(Language.UNDETERMINED)
          ? "no words of a language that is known"
          : "in another language than Arabic (" + told.code() + "), which no pack reads";
      found.add(Problem.of(IngestProblem.NO_ARABIC, what));
    }
    Report report = new Report(
        named.id(),
        outlet(outlets),
        language(told, found),
        contents.address().or(() -> uri),
        published(found),
        contents.title(),
        text,
        new Byline(contents.author(), relayed));
    return new Received.WithText(report, named.own(), found, original);
  }

  private Received unread(List<Problem> found, IngestProblem code, String what) {
    found.add(Problem.of(code, what));
    return new Received.Unread(named.id(), uri, found);
  }

  /**
   * Who published it: as it is told; who is known to publish at its address; what the page calls
   * its site; or else the domain, which a person can give a name by an entry of a pack.
   */
  private Optional<String> outlet(Outlets outlets) {
    Optional<URI> web = contents.address().or(() -> uri).flatMap(Draft::web);
    return outlet
        .or(() -> web.flatMap(address -> known(address, outlets)))
        .or(contents::site)
        .or(() -> web.map(address -> plain(address.getHost())));
  }

  private static Optional<String> known(URI address, Outlets outlets) {
    String path = Optional.ofNullable(address.getPath()).orElse("");
    Optional<Actor> outlet = address.getHost().equals("t.me")
        ? outlets.channel(path.replaceFirst("^/(s/)?", "").replaceFirst("/.*", ""))
        : outlets.at(address.getHost(), path);
    return outlet.map(Actor::name);
  }

  private static String plain(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
  }

  private static Optional<URI> web(String address) {
    if (!address.startsWith("http://") && !address.startsWith("https://")) {
      return Optional.empty();
    }
    try {
      return Optional.of(URI.create(address)).filter(uri -> uri.getHost() != null);
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private Language language(Language told, List<Problem> found) {
    if (language.isEmpty()) {
      return told;
    }
    try {
      return new Language(language.get().strip().toLowerCase(Locale.ROOT).replace('_', '-'));
    } catch (IllegalArgumentException notOne) {
      found.add(Problem.of(IngestProblem.BAD_LANGUAGE, "no language code: " + brief(language)));
      return told;
    }
  }

  private Optional<Published> published(List<Problem> found) {
    Optional<String> published = contents.published();
    if (published.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Published.parse(published.get()));
    } catch (DateTimeException notIso) {
      Optional<String> otherwise = Dates.iso(published.get());
      if (otherwise.isPresent()) {
        return otherwise.map(Published::parse);
      }
      found.add(Problem.of(IngestProblem.BAD_DATE, "no date: " + brief(published)));
      return Optional.empty();
    }
  }

  private static String brief(Optional<String> value) {
    String all = value.orElse("");
    return all.length() > 40 ? all.substring(0, 40) + "…" : all;
  }
}
