package isnad.core.grammar;

import java.util.List;

/**
 * What a written word can be, whatever stands beside it: its analyses, and whether an actor's or
 * place's name or a function word of several words can begin with it.
 */
record Surface(
    String key,
    boolean taMarbuta,
    List<Analysis> analyses,
    boolean actor,
    boolean place,
    boolean phrase) {
  /** A word of another script, of which only names are known. */
  static final Surface FOREIGN = new Surface("", false, List.of(), true, true, false);

  Surface {
    analyses = List.copyOf(analyses);
  }
}
