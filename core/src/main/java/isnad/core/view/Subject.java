package isnad.core.view;

/** What values are compared about: a question, asked of one type of event or one kind of count. */
public record Subject(Question question, String of) implements Comparable<Subject> {
  @Override
  public int compareTo(Subject other) {
    int byQuestion = question.compareTo(other.question);
    return byQuestion == 0 ? of.compareTo(other.of) : byQuestion;
  }
}
