package isnad.app.present;

/** Colours of a terminal, or none. */
enum Paint {
  BOLD("1"),
  DIM("2"),
  RED("31"),
  GREEN("32"),
  YELLOW("33"),
  CYAN("36");

  private final String code;

  Paint(String code) {
    this.code = code;
  }

  String on(String text, boolean colours) {
    return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
