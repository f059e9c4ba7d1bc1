package isnad.core.mention;

/**
 * A name found from token {@code first} to before {@code end}; {@code skipped} folded characters of
 * the first token are clitics before the name. {@code guarded}: it counts only behind a class word.
 */
public record NameMatch<V>(int first, int end, int skipped, V value, boolean guarded) {}
