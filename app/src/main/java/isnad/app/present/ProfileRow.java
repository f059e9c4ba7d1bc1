package isnad.app.present;

import isnad.core.incident.Side;
import isnad.core.view.Answer;
import isnad.core.view.Disputes;
import isnad.core.view.Grades;
import isnad.core.view.LoadedCount;
import isnad.core.view.LoadedUse;
import isnad.core.view.Profile;
import isnad.core.view.Slant;
import isnad.core.view.Tally;
import isnad.core.view.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A profile as comma-separated values: a row for each count, with what it is counted among, and for
 * each denial, revision and contradiction that is told.
 */
public final class ProfileRow {
  private static final List<String> NAMES =
      List.of("source", "what", "with", "name", "count", "of", "claims", "words");

  private ProfileRow() {}

  /**
   * The rows below the names of their fields; the last ones are the {@code grades} that people gave
   * the source: who did is their name, the words are why.
   */
  public static List<String> of(Profile profile, List<Grades.Grade> grades) {
    Rows rows = new Rows(profile.source().key());
    int claims = profile.source().claims();
    rows.count("claims-as-origin", profile.source().origin(), claims);
    rows.count("claims-as-relay", profile.source().relay(), claims);
    Tally tally = profile.tally();
    tally.publishing().ifPresent(one -> {
      rows.count("reports", one.reports(), one.reports());
      rows.count("claims-in-own-voice", one.own(), one.claims());
      rows.count("copies", one.copying().reports(), one.reports());
      rows.count("copies-first", one.copying().first(), one.copying().reports());
      rows.count("copies-later", one.copying().later(), one.copying().reports());
      rows.count("copies-unknown", one.copying().unknown(), one.copying().reports());
      one.copying()
          .after()
          .forEach(it -> rows.add("copies-after", it.key(), it.name(), it.reports(), "", "", ""));
    });
    Profile.Ways ways = tally.ways();
    rows.count("incidents-as-origin", ways.origin(), ways.incidents());
    rows.count("incidents-as-relay", ways.relay(), ways.incidents());
    rows.count("incidents-as-common-link", ways.common(), ways.told());
    tally.relays().forEach(it -> rows.exchange("relays", it));
    tally.relayedBy().forEach(it -> rows.exchange("relayed-by", it));
    Disputes disputes = tally.disputes();
    rows.count("claims-denied", disputes.claims(), claims);
    rows.count("denied-later", disputes.later(), disputes.denied());
    rows.count("denied-earlier", disputes.earlier(), disputes.denied());
    rows.count("denied-unknown", disputes.unknown(), disputes.denied());
    rows.count("revised-in-all", disputes.revised(), disputes.revised());
    rows.count("contradicted-in-all", disputes.contradicted(), disputes.contradicted());
    disputes(profile, rows);
    profile.slants().forEach(rows::slant);
    for (Grades.Grade one : grades) {
      rows.add(
          "graded-" + one.given().grade().name(),
          one.decided().id().value(),
          one.decided().by(),
          1,
          "",
          "",
          one.decided().time() + " " + one.decided().signature().why());
    }
    return Stream.concat(Stream.of(NAMES), rows.all.stream())
        .map(CommaSeparated::row)
        .toList();
  }

  private static void disputes(Profile profile, Rows rows) {
    for (Profile.Denied one : profile.denied()) {
      rows.add(
          "denied-" + one.order().key() + "-as-" + one.capacity().key(),
          one.denies().testimony().voice(),
          ValueWords.chain(one.denies()),
          1,
          "",
          one.told().id().value() + " " + one.denies().id().value(),
          one.denies().claim().says().words());
    }
    profile
        .revised()
        .forEach(one -> rows.add(
            "revised",
            "",
            one.subject().of(),
            1,
            "",
            ids(one.before()) + " " + ids(one.later()),
            ""));
    for (Profile.Contradicted one : profile.contradicted()) {
      String with = one.others().stream()
          .map(Answer::telling)
          .map(telling -> telling.testimony().voice())
          .distinct()
          .collect(Collectors.joining("; "));
      rows.add(
          "contradicted-as-" + one.capacity().key(),
          with,
          one.subject().of(),
          1,
          "",
          ids(one.own()) + " " + ids(one.others()),
          "");
    }
  }

  private static String ids(List<Answer> answers) {
    return answers.stream()
        .map(Answer::telling)
        .map(Telling::id)
        .map(id -> id.value())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static final class Rows {
    private final String source;
    private final List<List<String>> all = new ArrayList<>();

    Rows(String source) {
      this.source = source;
    }

    void count(String what, int count, int of) {
      add(what, "", "", count, String.valueOf(of), "", "");
    }

    void exchange(String what, Profile.Exchange one) {
      add(what, one.key(), one.name(), one.claims(), "", "", "");
    }

    void slant(Slant slant) {
      LoadedCount count = slant.count();
      String claims = slant.uses().stream()
          .map(use -> use.telling().id().value())
          .distinct()
          .collect(Collectors.joining(" "));
      String words = slant.uses().stream()
          .map(LoadedUse::quote)
          .map(quote -> quote.words())
          .distinct()
          .collect(Collectors.joining(" | "));
      add(
          "loaded-" + (count.own() ? "own-" : "quoted-") + count.word().key(),
          count.on().map(Side::key).orElse(""),
          count.on().map(Side::name).orElse(""),
          count.uses(),
          "",
          claims,
          words);
    }

    void add(
        String what, String with, String name, int count, String of, String claims, String words) {
      all.add(List.of(
          source, what, with.replace('\n', ' '), name, String.valueOf(count), of, claims, words));
    }
  }
}
