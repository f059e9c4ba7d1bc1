package isnad.app.web;

import isnad.app.answer.Refused;
import isnad.app.json.WorkLine;
import java.io.IOException;
import java.util.List;

/** What an {@link Undertaking} does: a page asks it how far it is while another thread does it. */
public interface Work extends AutoCloseable {
  /** The page that it was begun on, and the template that shows it. */
  String page();

  /** Does it, on the thread of all undertakings. */
  void carryOut() throws IOException, Refused;

  /** How far it is and what came of it so far, as members of a JSON object. */
  WorkLine.Found found();

  /** The same as comma-separated values. */
  List<String> rows();

  /** Gives back what it holds, done or not. */
  @Override
  void close();
}
