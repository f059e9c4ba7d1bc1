package isnad.core.pack;

/** A pack file as it was read: its path within the pack, with forward slashes, and its content. */
public record PackFile(String path, String content) {}
