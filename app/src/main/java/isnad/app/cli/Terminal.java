package isnad.app.cli;

import java.io.Console;
import java.util.Map;

/** What standard output and standard error lead to. */
public record Terminal(boolean out, boolean err, boolean colours, int columns) {
  /** Neither leads to a terminal. */
  public static final Terminal NONE = new Terminal(false, false, false, 100);

  /** Where the launcher says which streams are terminals, as in {@code out,err}. */
  private static final String TOLD = "isnad.terminal";

  private static final int USUAL_COLUMNS = 100;

  /** What this process is connected to. */
  static Terminal ofProcess(Map<String, String> environment) {
    String told = System.getProperty(TOLD);
    Console console = told == null ? System.console() : null;
    boolean both = console != null && console.isTerminal();
    boolean out = told == null ? both : told.contains("out");
    boolean err = told == null ? both : told.contains("err");
    boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
        || environment.getOrDefault("TERM", "").equals("dumb");
    return new Terminal(out, err, out && !plain, columns(environment.getOrDefault("COLUMNS", "")));
  }

  private static int columns(String told) {
    return told.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(told) : USUAL_COLUMNS;
  }
}
