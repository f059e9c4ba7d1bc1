package isnad.core.mention;

/** What tokens {@code first} to before {@code end} say of a time. */
record TimeReading(TimeExpression says, int first, int end) {
  TimeReading saying(TimeExpression other) {
    return new TimeReading(other, first, end);
  }

  TimeReading from(int earlier) {
    return new TimeReading(says, earlier, end);
  }

  TimeReading to(int later) {
    return new TimeReading(says, first, later);
  }
}
