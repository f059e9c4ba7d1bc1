package isnad.app.present;

import isnad.core.claim.ClaimId;
import isnad.core.event.Stance;
import isnad.core.incident.Corroboration;
import isnad.core.incident.Figures;
import isnad.core.incident.Ground;
import isnad.core.incident.Outline;
import isnad.core.incident.SharedLink;
import isnad.core.incident.SharedWords;
import isnad.core.incident.Why;
import isnad.core.view.Answer;
import isnad.core.view.Denial;
import isnad.core.view.Held;
import isnad.core.view.IsnadTree;
import isnad.core.view.Question;
import isnad.core.view.ReadBy;
import isnad.core.view.Reviews;
import isnad.core.view.Sheet;
import isnad.core.view.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All that is told of one incident, for a terminal. {@code marked} claims are pointed at; what was
 * decided about claims stands beside them.
 */
public record SheetText(
    boolean colours, boolean why, Set<ClaimId> marked, Reviews reviews, List<ReadBy> readings) {
  /** How much of a digest is shown: enough to tell packs apart. */
  private static final int DIGITS = 12;

  public SheetText {
    marked = Set.copyOf(marked);
    readings = List.copyOf(readings);
  }

  public String of(Sheet sheet) {
    StringBuilder out = new StringBuilder();
    out.append(Paint.BOLD.on(sheet.incident().id().toString(), colours)).append('\n');
    out.append(outline(sheet)).append('\n');
    figures(out, sheet.corroboration());
    marks(out, sheet);
    head(out, "isnad");
    out.append(TreeText.of(
        sheet.incident().id().toString(),
        IsnadTree.of(sheet.corroboration().told()),
        IsnadTree.of(sheet.corroboration().denied()),
        colours));
    for (Question question : Question.values()) {
      held(out, question, sheet);
    }
    if (!sheet.differences().isEmpty()) {
      head(out, "told differently");
      out.append(new DifferencesText(colours).of(sheet.differences()));
    }
    copies(out, sheet.copies());
    if (why) {
      head(out, "why these claims are one incident");
      sheet.tellings().forEach(telling -> why(out, sheet, telling));
    }
    out.append(new ReviewText(colours).section(reviews));
    readBy(out);
    return out.toString();
  }

  /** Which reader and packs made the claims. */
  private void readBy(StringBuilder out) {
    Map<String, List<String>> reports = new TreeMap<>();
    for (ReadBy one : readings) {
      String by = one.reader() + ", packs " + one.packs().hex().substring(0, DIGITS);
      reports.computeIfAbsent(by, some -> new ArrayList<>()).add(one.report());
    }
    reports.forEach((by, some) -> out.append("read by ")
        .append(by)
        .append(reports.size() > 1 ? ": " + String.join(", ", some) : "")
        .append('\n'));
  }

  /** What an incident is in a line; who did it is told as what somebody says. */
  private static String outline(Sheet sheet) {
    Outline outline = sheet.outline();
    StringBuilder line = new StringBuilder(outline.type().name());
    if (!outline.modality().key().equals("actual")) {
      line.append(" (").append(outline.modality().key()).append(')');
    }
    outline.place().ifPresent(place -> line.append(", ").append(isolated(ClaimWords.place(place))));
    String from = outline.from().map(Object::toString).orElse("");
    String to = outline.to().map(Object::toString).orElse("");
    if (!from.isEmpty()) {
      line.append(", ").append(from.equals(to) ? from : from + "–" + to);
    }
    outline.counts().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(count -> line.append(", ")
            .append(count.getKey().key())
            .append(' ')
            .append(IncidentRow.bounds(count.getValue())));
    return line + doers(sheet) + ".";
  }

  private static String doers(Sheet sheet) {
    List<String> doers = sheet.held().stream()
        .filter(held -> held.value().question() == Question.WHO)
        .filter(held -> sheet.outline().doers().contains(ValueWords.of(held.value())))
        .map(held -> isolated(ValueWords.of(held.value())) + standing(held, sheet))
        .toList();
    return doers.isEmpty() ? "" : "; said to be by " + String.join(", ", doers);
  }

  /** Whether a doer is only accused, and whether somebody denies it. */
  private static String standing(Held held, Sheet sheet) {
    List<Telling> telling = held.answers().stream()
        .map(Answer::telling)
        .filter(one -> !one.isDenial())
        .toList();
    boolean accused = !telling.isEmpty()
        && telling.stream().allMatch(one -> one.claim().stance() == Stance.ACCUSES);
    boolean denied = telling.isEmpty()
        || telling.stream().anyMatch(one -> !sheet.differences().of(one.id()).isEmpty());
    String how = (accused
            ? "accused by "
                + telling.stream()
                    .map(ValueWords::chain)
                    .distinct()
                    .limit(3)
                    .collect(Collectors.joining("; "))
            : "")
        + (accused && denied ? "; " : "")
        + (denied ? "denied" : "");
    return how.isEmpty() ? "" : " (" + how + ")";
  }

  private static void figures(StringBuilder out, Corroboration told) {
    out.append("told by ").append(ValueWords.figures(told.told()));
    out.append(links(told.told()));
    if (told.denied().atMost() > 0) {
      out.append("; denied by ").append(ValueWords.figures(told.denied()));
      out.append(links(told.denied()));
    }
    out.append('\n');
  }

  private static String links(Figures figures) {
    return figures.commonLinks().isEmpty()
        ? ""
        : " (common links: "
            + figures.commonLinks().stream()
                .map(SharedLink::name)
                .map(SheetText::isolated)
                .collect(Collectors.joining(", "))
            + ")";
  }

  private void marks(StringBuilder out, Sheet sheet) {
    for (Telling telling : sheet.tellings()) {
      if (marked.contains(telling.id())) {
        out.append(Paint.GREEN.on("▶ " + telling.id().value(), colours))
            .append(' ')
            .append(telling.account().type().name())
            .append(", ")
            .append(ValueWords.chain(telling))
            .append(ValueWords.stance(telling))
            .append(": «")
            .append(isolated(telling.claim().says().words()))
            .append("»\n");
      }
    }
  }

  private void head(StringBuilder out, String name) {
    out.append('\n')
        .append(Paint.DIM.on(name.toUpperCase(Locale.ROOT), colours))
        .append('\n');
  }

  private void held(StringBuilder out, Question question, Sheet sheet) {
    List<Held> answers = sheet.held().stream()
        .filter(held -> held.value().question() == question)
        .toList();
    if (answers.isEmpty()) {
      return;
    }
    head(out, question.key().replace('-', ' '));
    for (Held held : answers) {
      out.append("  ")
          .append(Paint.BOLD.on(isolated(ValueWords.of(held.value())), colours))
          .append(question == Question.WHO ? standing(held, sheet) : "")
          .append("  ")
          .append(ValueWords.figures(held.corroboration()))
          .append('\n');
      held.answers().forEach(answer -> answer(out, answer, sheet));
    }
  }

  private void answer(StringBuilder out, Answer answer, Sheet sheet) {
    Telling telling = answer.telling();
    out.append(marked.contains(telling.id()) ? "  ▶ " : "    ")
        .append(telling.id().value())
        .append(' ')
        .append(telling.account().type().name())
        .append("  ")
        .append(ValueWords.chain(telling))
        .append(ValueWords.stance(telling))
        .append(reviewed(telling.id()))
        .append("  ")
        .append(Paint.DIM.on(ValueWords.words(answer), colours))
        .append('\n');
    if (answer.value().question() == Question.WHERE || answer.value().question() == Question.WHEN) {
      return;
    }
    for (Denial denial : sheet.differences().of(telling.id())) {
      String line = "denied by " + ValueWords.chain(denial.denies()) + "  "
          + denial.denies().id().value();
      out.append("        ").append(Paint.RED.on(line, colours)).append('\n');
    }
  }

  /** What holds of what was decided about a claim, in brackets. */
  private String reviewed(ClaimId claim) {
    String all = reviews.about(claim).stream()
        .map(one -> ReviewText.what(one.decided().decision()))
        .distinct()
        .collect(Collectors.joining(", "));
    return all.isEmpty() ? "" : " " + Paint.GREEN.on("[" + all + "]", colours);
  }

  private void copies(StringBuilder out, List<Sheet.Copied> copies) {
    if (copies.isEmpty()) {
      return;
    }
    head(out, "near-copies");
    for (Sheet.Copied copied : copies) {
      out.append("  ")
          .append(isolated(copied.one()))
          .append(" and ")
          .append(isolated(copied.other()))
          .append('\n');
      for (SharedWords.Stretch stretch : copied.shared()) {
        String words = isolated(Cells.cut(Cells.plain(stretch.one().words()), 160));
        out.append("    ")
            .append(stretch.words())
            .append(" words  ")
            .append(Paint.DIM.on("«" + words + "»", colours))
            .append("  ")
            .append(stretch.one().span().start())
            .append("–")
            .append(stretch.one().span().end())
            .append(", ")
            .append(stretch.other().span().start())
            .append("–")
            .append(stretch.other().span().end())
            .append('\n');
      }
    }
  }

  private void why(StringBuilder out, Sheet sheet, Telling telling) {
    Why why = Why.of(sheet.incident(), telling.account());
    out.append("  ")
        .append(telling.id().value())
        .append(' ')
        .append(telling.account().type().name())
        .append(' ')
        .append(isolated(telling.report()))
        .append('\n');
    if (why.strongest().isEmpty()) {
      out.append("    the only claim of its incident\n");
    }
    why.strongest().forEach(join -> join(out, "with", join));
    why.against().ifPresent(join -> join(out, "least with", join));
  }

  private static void join(StringBuilder out, String how, Why.Join join) {
    out.append("    ")
        .append(how)
        .append(' ')
        .append(join.other().claim().value())
        .append(' ')
        .append(isolated(join.other().source().report()))
        .append(": ")
        .append(signed(join.sum()))
        .append(" = ")
        .append(new TreeMap<Ground, Double>(join.grounds())
            .entrySet().stream()
                .map(ground -> name(ground.getKey()) + " " + signed(ground.getValue()))
                .collect(Collectors.joining(", ")))
        .append('\n');
  }

  private static String name(Ground ground) {
    return ground.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String signed(double weight) {
    return String.format(Locale.ROOT, "%+.1f", weight);
  }

  private static String isolated(String text) {
    return Cells.isolated(Cells.plain(text));
  }
}
