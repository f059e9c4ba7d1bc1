package isnad.app.document;

import isnad.core.report.Problem;

/**
 * Bytes made a text, line ends as they came and without a byte order mark, or why they are none.
 */
sealed interface Decoded {
  /** A text. */
  record Text(String text) implements Decoded {}

  /** No text. */
  record Undecodable(Problem problem) implements Decoded {}
}
