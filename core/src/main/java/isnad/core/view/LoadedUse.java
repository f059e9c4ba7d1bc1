package isnad.core.view;

import isnad.core.incident.Side;
import isnad.core.pack.LoadedWord;
import isnad.core.report.Quote;
import java.util.Optional;

/**
 * A word that judges, where it stands and on whom it is put, if that can be told. {@code own} where
 * the outlet writes it of itself; else it gives what a voice says.
 */
public record LoadedUse(
    LoadedWord word, Optional<Side> on, Quote quote, boolean own, Telling telling) {}
