package isnad.core.incident;

/** Whose people a number counts, and what sort of people they are. */
public record Whom(Side side, Victims victims) {}
