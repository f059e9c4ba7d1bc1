package isnad.core.incident;

/** What speaks for or against two claims being of one incident. */
public enum Ground {
  KIND,
  TIME,
  PLACE,
  DOER,
  OTHERS,
  COUNT,
  MODALITY,
  WORDS,
  SHARED_TEXT
}
