package isnad.core.mention;

import isnad.core.mention.TimePhrase.Way;

/** What tokens {@code first} to before {@code end} say of a time, and in what way. */
record TimeReading(TimeExpression says, int first, int end, Way way) {
  TimeReading(TimeExpression says, int first, int end) {
    this(says, first, end, Way.POINT);
  }

  TimeReading saying(TimeExpression other) {
    return new TimeReading(other, first, end, way);
  }

  TimeReading from(int earlier) {
    return new TimeReading(says, earlier, end, way);
  }

  TimeReading to(int later) {
    return new TimeReading(says, first, later, way);
  }

  TimeReading by(Way other) {
    return new TimeReading(says, first, end, other);
  }
}
