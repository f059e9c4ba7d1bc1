package isnad.app.present;

import isnad.core.view.Note;

/** What a brief is written on, block by block: Markdown, or a page. */
sealed interface BriefPaper permits BriefMarkdown, BriefPage {
  void title(Prose text);

  void heading(Prose text);

  void paragraph(Prose text);

  /** One of several items below each other. */
  void item(Prose text);

  void note(Note note, Prose source);

  /** All that was written. */
  String written();
}
