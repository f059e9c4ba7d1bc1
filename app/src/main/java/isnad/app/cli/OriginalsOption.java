package isnad.app.cli;

import picocli.CommandLine.Option;

/** Whether what reports are taken from is kept with them. */
final class OriginalsOption {
  @Option(
      names = "--without-originals",
      description = "Keep texts alone, and not the files and pages that they are taken from.")
  private boolean without;

  boolean kept() {
    return !without;
  }
}
