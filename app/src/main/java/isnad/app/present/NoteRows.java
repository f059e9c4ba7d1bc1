package isnad.app.present;

import isnad.core.incident.Teller;
import isnad.core.report.Published;
import isnad.core.view.Brief;
import isnad.core.view.Note;
import java.util.List;
import java.util.stream.Collectors;

/** The footnotes of a brief as comma-separated values, a row for each: the words it rests on. */
public final class NoteRows {
  private static final List<String> NAMES = List.of(
      "note",
      "claim",
      "type",
      "chain",
      "stance",
      "report",
      "outlet",
      "published",
      "uri",
      "start",
      "end",
      "words");

  private NoteRows() {}

  /** The rows, the first being the names of the fields. */
  public static List<String> of(Brief brief) {
    return CommaSeparated.table(NAMES, brief.notes().stream().map(NoteRows::fields));
  }

  private static List<String> fields(Note note) {
    return List.of(
        String.valueOf(note.number()),
        note.telling().id().value(),
        note.telling().account().type().name(),
        note.telling().testimony().chain().stream()
            .map(Teller::name)
            .collect(Collectors.joining(" ← ")),
        ClaimWords.stance(note.telling().claim()),
        note.report().id().value(),
        note.report().outlet().orElse(""),
        note.report().published().map(Published::toString).orElse(""),
        note.report().uri().orElse(""),
        String.valueOf(note.words().span().start()),
        String.valueOf(note.words().span().end()),
        note.words().words());
  }
}
