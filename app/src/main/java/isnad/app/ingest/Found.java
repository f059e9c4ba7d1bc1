package isnad.app.ingest;

import isnad.core.report.Problem;
import java.nio.file.Path;

/** What stands at a path that was named or that a folder holds. */
sealed interface Found {
  /** Where it stands. */
  Path path();

  /** How people see it: the path below the folder's own name that was given, or the file's name. */
  String shown();

  /** A file to read; {@code bytes} is 0 where the system does not tell (a pipe). */
  record Source(Path path, String shown, boolean pipe, long bytes) implements Found {}

  /** A path that cannot be read. */
  record Bad(Path path, String shown, Problem problem) implements Found {}
}
