package isnad.core.pack;

import java.util.List;

/**
 * A sentence that a frame must read as its event ({@code holds}) or must not, with what must then
 * be found: pairs of key and value, as {@code agent} and the words of the agent.
 */
public record FrameExample(
    String path, int line, boolean holds, String sentence, List<Expected> expected) {
  public FrameExample {
    expected = List.copyOf(expected);
  }

  /** One thing an example must give. */
  public record Expected(int line, String key, String value) {}
}
