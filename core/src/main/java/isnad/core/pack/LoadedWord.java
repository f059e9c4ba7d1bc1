package isnad.core.pack;

/** A word that judges those it is put on: {@code means} says neutrally what it does. */
public record LoadedWord(String key, String means) {}
