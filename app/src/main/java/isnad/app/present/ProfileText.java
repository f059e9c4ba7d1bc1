package isnad.app.present;

import isnad.core.incident.Side;
import isnad.core.view.Differences;
import isnad.core.view.Disputes;
import isnad.core.view.Grades;
import isnad.core.view.LoadedCount;
import isnad.core.view.LoadedUse;
import isnad.core.view.Profile;
import isnad.core.view.Slant;
import isnad.core.view.SourceRow;
import java.util.List;

/** The profile of an outlet or voice, for a terminal: counts, and below them what they are of. */
public record ProfileText(boolean colours) {
  /** How many others, and words, are listed. */
  private static final int MOST = 20;

  private static final int QUOTES = 3;

  /** A profile, and below it the {@code grades} that people gave the source. */
  public String of(Profile profile, List<Grades.Grade> grades) {
    StringBuilder out = new StringBuilder();
    head(out, profile.source());
    profile.tally().publishing().ifPresent(one -> publishing(out, one));
    ways(out, profile);
    exchanges(out, "RELAYS", profile.tally().relays());
    exchanges(out, "RELAYED BY", profile.tally().relayedBy());
    denied(out, profile);
    revised(out, profile);
    contradicted(out, profile);
    loaded(out, profile.slants());
    graded(out, grades);
    return out.toString();
  }

  private void graded(StringBuilder out, List<Grades.Grade> grades) {
    if (!grades.isEmpty()) {
      title(out, "GRADED BY PEOPLE");
      grades.forEach(one -> out.append("  ")
          .append(one.given().grade().name())
          .append(", ")
          .append(one.given().grade().words())
          .append("  ")
          .append(ReviewText.signed(one.decided()))
          .append('\n'));
    }
  }

  private void head(StringBuilder out, SourceRow row) {
    out.append(Paint.BOLD.on(name(row.name()), colours))
        .append("  ")
        .append(name(row.key()))
        .append(row.kind().map(kind -> "  " + kind.key()).orElse(""))
        .append('\n')
        .append("Counts of what this ledger holds. None of them is a grade.\n");
  }

  private void publishing(StringBuilder out, Profile.Publishing one) {
    title(out, "PUBLISHED");
    out.append("  ").append(counted(one.reports(), "report"));
    one.first().ifPresent(first -> out.append(", ").append(first));
    one.last().ifPresent(last -> out.append(" to ").append(last));
    out.append("; ").append(counted(one.claims(), "claim"));
    out.append(", in its own voice ").append(of(one.own(), one.claims())).append('\n');
    Profile.Copying copying = one.copying();
    out.append("  with the text of another outlet ")
        .append(of(copying.reports(), one.reports()))
        .append(": first ")
        .append(copying.first())
        .append(", later ")
        .append(copying.later())
        .append(", not known ")
        .append(copying.unknown())
        .append('\n');
    copying.after().stream()
        .limit(MOST)
        .forEach(after -> out.append("    after ")
            .append(name(after.name()))
            .append("  ")
            .append(counted(after.reports(), "report"))
            .append('\n'));
  }

  private void ways(StringBuilder out, Profile profile) {
    title(out, "ORIGIN OR RELAY");
    SourceRow row = profile.source();
    Profile.Ways ways = profile.tally().ways();
    out.append("  claims ")
        .append(row.claims())
        .append(": origin ")
        .append(of(row.origin(), row.claims()))
        .append(", relay ")
        .append(of(row.relay(), row.claims()))
        .append('\n');
    out.append("  incidents ")
        .append(ways.incidents())
        .append(": origin ")
        .append(of(ways.origin(), ways.incidents()))
        .append(", relay ")
        .append(of(ways.relay(), ways.incidents()))
        .append("; common link in ")
        .append(of(ways.common(), ways.told()))
        .append(" told by several texts\n");
  }

  private void exchanges(StringBuilder out, String title, List<Profile.Exchange> all) {
    if (!all.isEmpty()) {
      title(out, title);
      all.stream()
          .limit(MOST)
          .forEach(one -> out.append("  ")
              .append(name(one.name()))
              .append("  ")
              .append(counted(one.claims(), "claim"))
              .append(" of ")
              .append(counted(one.reports(), "report"))
              .append('\n'));
      more(out, all.size(), Math.min(MOST, all.size()));
    }
  }

  private void denied(StringBuilder out, Profile profile) {
    Disputes disputes = profile.tally().disputes();
    if (disputes.denied() == 0) {
      return;
    }
    title(out, "DENIED");
    out.append("  ")
        .append(of(disputes.claims(), profile.source().claims()))
        .append(" of its claims; denials later ")
        .append(disputes.later())
        .append(", earlier ")
        .append(disputes.earlier())
        .append(", not known ")
        .append(disputes.unknown())
        .append('\n');
    DifferencesText text = new DifferencesText(colours);
    profile
        .denied()
        .forEach(one -> out.append("    ")
            .append(text.telling(one.told()))
            .append("\n      denied, as ")
            .append(one.capacity().key())
            .append(", denial ")
            .append(one.order().key())
            .append(": ")
            .append(text.telling(one.denies()))
            .append('\n'));
    more(out, disputes.denied(), profile.denied().size());
  }

  private void revised(StringBuilder out, Profile profile) {
    int all = profile.tally().disputes().revised();
    if (all > 0) {
      title(out, "REVISED BY ITSELF");
      out.append("  ").append(all).append('\n');
      out.append(new DifferencesText(colours)
          .of(new Differences(List.of(), profile.revised(), List.of())));
      more(out, all, profile.revised().size());
    }
  }

  private void contradicted(StringBuilder out, Profile profile) {
    int all = profile.tally().disputes().contradicted();
    if (all == 0) {
      return;
    }
    title(out, "CONTRADICTED BY OTHERS");
    out.append("  ").append(all).append('\n');
    DifferencesText text = new DifferencesText(colours);
    profile.contradicted().forEach(one -> {
      out.append("  ")
          .append(one.subject().question().key().replace('-', ' '))
          .append(" (")
          .append(one.subject().of())
          .append("), as ")
          .append(one.capacity().key())
          .append('\n');
      one.own().forEach(answer -> text.answer(out, answer));
      out.append("    others\n");
      one.others().forEach(answer -> text.answer(out, answer));
    });
    more(out, all, profile.contradicted().size());
  }

  private void loaded(StringBuilder out, List<Slant> slants) {
    if (!slants.isEmpty()) {
      title(out, "LOADED WORDS");
      for (Slant slant : slants.stream().limit(MOST).toList()) {
        LoadedCount count = slant.count();
        out.append("  ")
            .append(count.word().key())
            .append(" on ")
            .append(count.on().map(Side::name).map(ProfileText::name).orElse("nobody told"))
            .append("  ")
            .append(count.uses())
            .append(count.own() ? " in the outlet's words" : " as a voice is told to say")
            .append('\n');
        slant.uses().stream().limit(QUOTES).forEach(use -> quote(out, use));
      }
      more(out, slants.size(), Math.min(MOST, slants.size()));
    }
  }

  private void quote(StringBuilder out, LoadedUse use) {
    String words = "«" + name(use.quote().words()) + "» "
        + ValueWords.place(
            use.telling().report(),
            use.quote().span().start(),
            use.quote().span().end());
    out.append("    ").append(Paint.DIM.on(words, colours)).append('\n');
  }

  private void title(StringBuilder out, String title) {
    out.append('\n').append(Paint.DIM.on(title, colours)).append('\n');
  }

  private static void more(StringBuilder out, int all, int told) {
    if (all > told) {
      out.append("  and ").append(all - told).append(" more\n");
    }
  }

  private static String name(String name) {
    return Cells.isolated(Cells.plain(name));
  }

  /** A count, and what share it is of what it is counted among. */
  private static String of(long some, long all) {
    return all == 0
        ? "0 of 0"
        : some + " of " + all + " (" + Math.round(100.0 * some / all) + " %)";
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
