package isnad.core.claim;

import isnad.core.event.Stance;
import isnad.core.report.Quote;

/**
 * That somebody says something happened: the chain of voices, how the nearest of them stands to it,
 * whether the wording marks doubt, the happening, and the words that say so. {@code rule} names
 * what in the packs read it.
 */
public record Claim(
    ClaimId id,
    Chain chain,
    Stance stance,
    boolean hedged,
    Happening happening,
    Quote says,
    String rule) {}
