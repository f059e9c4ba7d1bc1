package isnad.app.exchange;

import isnad.app.json.StixObject;
import java.io.IOException;

/** Takes STIX objects one after the other: a file, or an answer to somebody who asked. */
public interface StixObjects {
  void take(StixObject object) throws IOException;
}
