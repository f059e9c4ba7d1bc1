package isnad.app.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What a failed access says to people. */
final class Failure {
  private Failure() {}

  static String said(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "there is no such folder";
      case AccessDeniedException denied -> "the system does not allow it";
      case FileSystemException system when system.getReason() != null -> system.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }
}
