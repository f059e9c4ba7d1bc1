package isnad.app.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** What a failed access says to people, who have no use for the name of an exception. */
final class Trouble {
  private Trouble() {}

  static String of(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "the system does not allow it to be read";
      case FileSystemException system when system.getReason() != null -> system.getReason();
      default -> e.getMessage() == null ? "it cannot be read" : e.getMessage();
    };
  }
}
